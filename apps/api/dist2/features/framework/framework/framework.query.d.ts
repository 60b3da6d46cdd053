import type { Listing } from "../../../graph/paging/keyset.js";
/** The provider's frameworks in all versions, the newest first. */
export declare const frameworkListing: Listing;
