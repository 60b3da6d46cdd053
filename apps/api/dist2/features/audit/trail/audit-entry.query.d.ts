import type { Listing } from "../../../graph/paging/keyset.js";
import type { AuditFilter } from "./audit-filter.input.js";
/** The whole trail, newest first. */
export declare function trailListing({ kind, actorId, traineeId }: AuditFilter): Listing;
/** The readings of what is sensitive about a person in training, newest first. */
export declare function readingListing(personId: string): Listing;
