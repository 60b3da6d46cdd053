import { ObservationType } from "../observation/observation.type.js";
import { ShareObservationInput } from "./share-observation.input.js";
/** Sends the written copy, as it stands, to the trainee and to the mentor and the tutor of the placement. */
export declare const shareObservation: import("../../../graph/writing/action.js").Action<ShareObservationInput, {
    readonly observation: {
        readonly type: () => typeof ObservationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-withdrawn" | "answer-missing" | "conflict" | "not-agreed" | "not-an-observer" | "not-found" | "question-twice" | "question-unknown">;
