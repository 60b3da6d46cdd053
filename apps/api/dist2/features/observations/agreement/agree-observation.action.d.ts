import { ObservationType } from "../observation/observation.type.js";
import { AgreeObservationInput } from "./agree-observation.input.js";
/** Records what the observers agreed on; agreeing again supersedes it. */
export declare const agreeObservation: import("../../../graph/writing/action.js").Action<AgreeObservationInput, {
    readonly observation: {
        readonly type: () => typeof ObservationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-withdrawn" | "conflict" | "difference-unexplained" | "level-unknown" | "next-step-missing" | "not-an-observer" | "not-found" | "not-revealed" | "strand-not-rated" | "strand-rated-twice" | "strands-not-agreed">;
