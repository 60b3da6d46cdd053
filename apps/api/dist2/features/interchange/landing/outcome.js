/** What a row that says nothing new would change. */
export const unchanged = { kind: "unchanged" };
/** A row refused for one reason. */
export function refused(violation) {
    return { kind: "refused", violations: [violation] };
}
//# sourceMappingURL=outcome.js.map