import { TargetType } from "../target.type.js";
import { CarryOverTargetInput } from "./target.inputs.js";
/** Gives an open target a new due day. */
export declare const carryOverTarget: import("../../../../graph/writing/action.js").Action<CarryOverTargetInput, {
    readonly target: {
        readonly type: () => typeof TargetType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../target.query.js").KnownTarget | null>;
        readonly description: "The target as it is now due.";
    };
}, "carried-over-too-often" | "conflict" | "not-found" | "target-already-closed" | "target-due-too-early" | "target-due-too-late">;
