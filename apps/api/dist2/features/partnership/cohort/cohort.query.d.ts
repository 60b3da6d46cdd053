import type { Listing } from "../../../graph/paging/keyset.js";
import type { GraphContext } from "../../../graph/context.js";
import { type CohortRow } from "./cohort.table.js";
/** The provider's cohorts, the newest first. */
export declare const cohortListing: Listing;
/** Cohorts under versions of frameworks, the newest first. */
export declare function readCohortsUnder(ids: readonly string[], context: GraphContext): Promise<CohortRow[]>;
/** Cohorts by code. */
export declare function readCohortsByCode(codes: readonly string[], context: GraphContext): Promise<CohortRow[]>;
