import { OpenStandardisationInput } from "../exercise/standardisation.input.js";
import { StandardisationType } from "../exercise/standardisation.type.js";
/** Opens an exercise before the marking of an assignment. The provider's rule is frozen with it. */
export declare const openStandardisation: import("../../../../graph/writing/action.js").Action<OpenStandardisationInput, {
    readonly standardisation: {
        readonly type: () => typeof StandardisationType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("../exercise/standardisation.query.js").KnownStandardisation | null>;
        readonly description: "The exercise.";
    };
}, "exercise-untitled" | "leads-and-takes-part" | "nobody-takes-part" | "not-a-marker" | "not-found" | "off-the-scale" | "script-label-twice" | "script-without-label" | "scripts-too-few" | "window-reversed">;
