import { StandardisationType } from "../exercise/standardisation.type.js";
import { RecordTrialMarksInput } from "./record-trial-marks.input.js";
/** Records what the viewer gives scripts, theirs alone until results are released. Given anew, the last counts. */
export declare const recordTrialMarks: import("../../../../graph/writing/action.js").Action<RecordTrialMarksInput, {
    readonly standardisation: {
        readonly type: () => typeof StandardisationType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "not-found" | "nothing-marked" | "off-the-scale" | "script-marked-twice" | "script-not-of-exercise" | "standardisation-released" | "takes-no-part" | "trial-marking-not-open">;
