import type { SealedStrand } from "@reviewpoint/domain/observations";
import type { Performance } from "../../../graph/writing/action.js";
/** The ratings of an observation that the viewer may see, observer by observer. */
export declare function revealedRatings({ unit, viewer }: Pick<Performance, "unit" | "viewer">, observationId: string): Promise<SealedStrand[][]>;
