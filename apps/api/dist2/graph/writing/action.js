/** Declares a mutation; nothing but type inference. */
export function action(declared) {
    return declared;
}
/** Whether what came of an action, or of a part of it, is a refusal. */
export function isRefused(outcome) {
    return "refusal" in outcome;
}
//# sourceMappingURL=action.js.map