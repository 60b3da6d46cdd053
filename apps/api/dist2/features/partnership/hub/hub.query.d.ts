import type { Listing } from "../../../graph/paging/keyset.js";
/** The provider's hubs by name. Everyone of the provider may know them. */
export declare const hubListing: Listing;
