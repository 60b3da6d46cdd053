import { anyMember, withRow } from "../../graph/guarding/guard.js";
/** Whose data this is, and its words: open to everybody of the provider, so that a refusal can be read. */
export const providerGuards = {
    Query: { provider: anyMember },
    Provider: withRow("id", "slug", "name", "isDemo", "vocabulary", "dataAsAt", "reachedFromPercent", "today"),
    Term: withRow("key", "singular", "plural"),
};
//# sourceMappingURL=provider.guards.js.map