/** Ends this process when the one that started it is gone, however it went: nothing is left behind by a bench that throws. */
export function endWithParent(): void {
  process.on("disconnect", () => process.exit(0));
}
