import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { AgreeHandInInput } from "./hand-in.inputs.js";
/** Records what trainee and mentor agreed about handing in; a newer agreement supersedes. */
export declare const agreeHandIn: import("../../../graph/writing/action.js").Action<AgreeHandInInput, {
    readonly trainee: {
        readonly type: () => typeof TraineeType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../../partnership/trainee/show-trainee.js").ShownTrainee | null>;
        readonly description: "The trainee, with what is agreed.";
    };
}, "conflict" | "days-out-of-bounds" | "not-a-clock-time" | "not-found" | "way-missing">;
