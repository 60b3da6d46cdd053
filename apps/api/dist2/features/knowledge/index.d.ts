import { KnowledgeGapResolver } from "./gap/knowledge-gap.resolver.js";
import { TraineeGapsResolver } from "./gap/trainee-gaps.resolver.js";
/** What the room adds to the graph. */
export declare const knowledgeResolvers: readonly [typeof KnowledgeGapResolver, typeof TraineeGapsResolver];
/** What can be done in the room. */
export declare const knowledgeActions: readonly [import("../../graph/writing/action.js").Action<import("./gap/gap.input.js").RaiseGapInput, {
    readonly gap: {
        readonly type: () => typeof import("./gap/knowledge-gap.type.js").KnowledgeGapType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./gap/knowledge-gap.type.js").KnownGap | null>;
        readonly description: "The gap.";
    };
}, "gap-already-raised" | "not-found" | "topic-missing">, import("../../graph/writing/action.js").Action<import("./gap/gap.input.js").CloseGapInput, {
    readonly gap: {
        readonly type: () => typeof import("./gap/knowledge-gap.type.js").KnowledgeGapType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./gap/knowledge-gap.type.js").KnownGap | null>;
        readonly description: "The gap as it was closed.";
    };
}, "closing-evidence-missing" | "conflict" | "gap-already-closed" | "not-found">, import("../../graph/writing/action.js").Action<import("./gap/gap.input.js").ReopenGapInput, {
    readonly gap: {
        readonly type: () => typeof import("./gap/knowledge-gap.type.js").KnowledgeGapType;
        readonly by: import("../../graph/reading/load.js").Batch<string, import("./gap/knowledge-gap.type.js").KnownGap | null>;
        readonly description: "The gap, open again.";
    };
}, "conflict" | "gap-already-raised" | "gap-still-open" | "not-found">];
