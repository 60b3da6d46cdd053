import { TargetType } from "../target.type.js";
import { ReopenTargetInput } from "./target.inputs.js";
/** Opens a closed target again: the closing stays in its history. */
export declare const reopenTarget: import("../../../../graph/writing/action.js").Action<ReopenTargetInput, {
    readonly target: {
        readonly type: () => typeof TargetType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../target.query.js").KnownTarget | null>;
        readonly description: "The target, open again.";
    };
}, "conflict" | "not-found" | "target-still-open" | "too-many-open-targets">;
