import { ObservationType } from "../observation/observation.type.js";
import { SealRatingInput } from "./seal-rating.input.js";
/**
 * Seals what one observer saw. Of two who seal at once, one finds the other's seal and reveals: each changes the
 * observation at the version at which it was read.
 */
export declare const sealRating: import("../../../graph/writing/action.js").Action<SealRatingInput, {
    readonly observation: {
        readonly type: () => typeof ObservationType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../observation/show-observation.js").ShownObservation | null>;
        readonly description: "The observation.";
    };
}, "already-sealed" | "already-withdrawn" | "kind-not-rated" | "level-unknown" | "not-an-observer" | "not-found" | "observed-later" | "ratings-missing" | "strand-rated-twice" | "strand-unknown">;
