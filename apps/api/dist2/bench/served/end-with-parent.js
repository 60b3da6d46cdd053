/** Ends this process when the one that started it is gone, however it went: nothing is left behind by a bench that throws. */
export function endWithParent() {
    process.on("disconnect", () => process.exit(0));
}
//# sourceMappingURL=end-with-parent.js.map