import { ObservationType } from "../observation/observation.type.js";
import { WithdrawObservationInput } from "./plan-observation.input.js";
/** Takes an observation back: it is left out from then on, and everything that was recorded of it stays. */
export declare const withdrawObservation: import("../../../graph/writing/action.js").Action<WithdrawObservationInput, {
    readonly observation: {
        readonly type: () => typeof ObservationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-withdrawn" | "conflict" | "not-an-observer" | "not-found" | "reason-missing">;
