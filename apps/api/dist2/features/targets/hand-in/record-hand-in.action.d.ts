import { RecordHandInInput } from "./hand-in.inputs.js";
import { HandInType } from "./hand-in.types.js";
/** Records what was handed in for a lesson, or that nothing was, against what is agreed. */
export declare const recordHandIn: import("../../../graph/writing/action.js").Action<RecordHandInInput, {
    readonly handIn: {
        readonly type: () => typeof HandInType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./hand-in.types.js").KnownHandIn | null>;
        readonly description: "What was recorded.";
    };
}, "hand-in-not-agreed" | "hand-in-to-come" | "material-missing" | "not-found">;
