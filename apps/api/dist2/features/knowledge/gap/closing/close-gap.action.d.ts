import { CloseGapInput } from "../gap.input.js";
import { KnowledgeGapType } from "../knowledge-gap.type.js";
/** Closes a gap on evidence. */
export declare const closeGap: import("../../../../graph/writing/action.js").Action<CloseGapInput, {
    readonly gap: {
        readonly type: () => typeof KnowledgeGapType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../knowledge-gap.type.js").KnownGap | null>;
        readonly description: "The gap as it was closed.";
    };
}, "closing-evidence-missing" | "conflict" | "gap-already-closed" | "not-found">;
