import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { CheckWeekInput } from "./check-week.input.js";
/** Checks a week of a caseload in one pass: everybody, or nobody and each refusal under its own path. */
export declare const checkWeek: import("../../../graph/writing/action.js").Action<CheckWeekInput, {
    readonly trainees: {
        readonly type: () => typeof TraineeType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../../partnership/trainee/show-trainee.js").ShownTrainee | null>;
        readonly isList: true;
        readonly description: "Whose week was checked.";
    };
}, "items-refused" | "not-found" | "note-missing" | "week-to-come">;
