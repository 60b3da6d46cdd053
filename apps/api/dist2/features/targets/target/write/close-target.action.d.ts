import { TargetType } from "../target.type.js";
import { CloseTargetInput } from "./target.inputs.js";
/** Closes a target: met on what evidence, not met, or dropped for what reason. */
export declare const closeTarget: import("../../../../graph/writing/action.js").Action<CloseTargetInput, {
    readonly target: {
        readonly type: () => typeof TargetType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../target.query.js").KnownTarget | null>;
        readonly description: "The target as it was closed.";
    };
}, "conflict" | "not-found" | "outcome-unexplained" | "target-already-closed">;
