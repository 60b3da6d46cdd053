/** Whose data this is, and its words: open to everybody of the provider, so that a refusal can be read. */
export declare const providerGuards: {
    readonly Query: {
        readonly provider: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Provider: Record<"dataAsAt" | "id" | "isDemo" | "name" | "reachedFromPercent" | "slug" | "today" | "vocabulary", import("../../graph/guarding/guard.js").Guard>;
    readonly Term: Record<"key" | "plural" | "singular", import("../../graph/guarding/guard.js").Guard>;
};
