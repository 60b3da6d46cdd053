import { KnowledgeGapType } from "./knowledge-gap.type.js";
import { RaiseGapInput } from "./gap.input.js";
/** Raises a gap of a trainee's knowledge. */
export declare const raiseGap: import("../../../graph/writing/action.js").Action<RaiseGapInput, {
    readonly gap: {
        readonly type: () => typeof KnowledgeGapType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./knowledge-gap.type.js").KnownGap | null>;
        readonly description: "The gap.";
    };
}, "gap-already-raised" | "not-found" | "topic-missing">;
