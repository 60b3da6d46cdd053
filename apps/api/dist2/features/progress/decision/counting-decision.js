/** The decision that counts of those about one trainee at one review point, in their order; null where the rule does. */
export function countingDecision(decisions) {
    const last = decisions.at(-1) ?? null;
    return last?.status === "as_derived" ? null : last;
}
/** A decision in the domain's terms; a reason that this viewer may not see is said to be hidden. */
export function overrideOf(decision) {
    if (decision === null || decision.status === "as_derived")
        return null;
    const { status, derivedThen, reason } = decision;
    return { status, derivedThen, reason: reason ?? "the reason is not shown to you." };
}
//# sourceMappingURL=counting-decision.js.map