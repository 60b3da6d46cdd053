import { TargetType } from "../target.type.js";
import { SetTargetInput } from "./target.inputs.js";
/** Sets a target by itself, or out of something that was recorded. */
export declare const setTarget: import("../../../../graph/writing/action.js").Action<SetTargetInput, {
    readonly target: {
        readonly type: () => typeof TargetType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../target.query.js").KnownTarget | null>;
        readonly description: "The target.";
    };
}, "action-missing" | "action-too-long" | "not-found" | "several-actions" | "success-evidence-missing" | "target-due-too-early" | "target-due-too-late" | "target-link-missing" | "too-many-open-targets">;
