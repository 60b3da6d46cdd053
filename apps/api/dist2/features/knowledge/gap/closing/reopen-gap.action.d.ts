import { ReopenGapInput } from "../gap.input.js";
import { KnowledgeGapType } from "../knowledge-gap.type.js";
/** Opens a closed gap again: the closing stays among its steps. */
export declare const reopenGap: import("../../../../graph/writing/action.js").Action<ReopenGapInput, {
    readonly gap: {
        readonly type: () => typeof KnowledgeGapType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../knowledge-gap.type.js").KnownGap | null>;
        readonly description: "The gap, open again.";
    };
}, "conflict" | "gap-already-raised" | "gap-still-open" | "not-found">;
