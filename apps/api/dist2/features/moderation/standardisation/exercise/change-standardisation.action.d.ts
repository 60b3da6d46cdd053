import { ChangeStandardisationInput } from "./standardisation.input.js";
import { StandardisationType } from "./standardisation.type.js";
/** Changes an exercise: all of it until a script is marked, then its title, its days and who else takes part. */
export declare const changeStandardisation: import("../../../../graph/writing/action.js").Action<ChangeStandardisationInput, {
    readonly standardisation: {
        readonly type: () => typeof StandardisationType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("./standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-untitled" | "leads-and-takes-part" | "nobody-takes-part" | "not-a-marker" | "not-found" | "off-the-scale" | "script-label-twice" | "script-without-label" | "scripts-too-few" | "standardisation-released" | "trial-marking-has-begun" | "window-reversed">;
