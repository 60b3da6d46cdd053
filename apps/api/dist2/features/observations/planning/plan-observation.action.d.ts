import { ObservationType } from "../observation/observation.type.js";
import { PlanObservationInput } from "./plan-observation.input.js";
/** Says what is or was observed, and by whom; by when the copy is due follows from the provider's rule. */
export declare const planObservation: import("../../../graph/writing/action.js").Action<PlanObservationInput, {
    readonly observation: {
        readonly type: () => typeof ObservationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "follows-no-joint-observation" | "mentor-missing" | "mentor-not-observed" | "not-found" | "not-placed-there" | "nothing-to-replace" | "observer-is-observed" | "observer-twice" | "observers-wrong">;
