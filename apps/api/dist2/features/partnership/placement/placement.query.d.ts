import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { PlacementFilter } from "./placement.input.js";
import { type PlacementRow } from "./placement.table.js";
/** A placement, and what of it this viewer may not see. */
export type ReadPlacementRow = PlacementRow & Masked;
/** Placements of trainees whom the viewer was already found to reach, in order. */
export declare function readPlacements(traineeIds: Keys, context: GraphContext): Promise<ReadPlacementRow[]>;
/**
 * Placements of trainees of whom the viewer may see them, the newest first; those without a first day last.
 *
 * @param guard of the field that lists them.
 */
export declare function placementListing(context: GraphContext, filter: PlacementFilter | null, guard: Guard): Listing;
