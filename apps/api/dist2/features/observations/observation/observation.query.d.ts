import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import type { ObservationFilter } from "./observation.input.js";
import type { ReadObservationRow } from "./show-observation.js";
/** What every reading of an observation is for. */
export declare const reading: readonly [{
    readonly act: "read-observation";
}];
/**
 * Observations of trainees about whom the viewer may read them, the newest first.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export declare function observationListing(viewer: Viewer, filter: ObservationFilter | null, guard: Guard): Listing;
/** The same by who observed, as `own.observer_id`. */
export declare function byObserver(listing: Listing): Listing;
/** The observations with these ids, those of trainees outside the viewer's scope left out. */
export declare function readObservations(ids: readonly string[], context: GraphContext): Promise<ReadObservationRow[]>;
