import type { Listing } from "../../../graph/paging/keyset.js";
import type { SchoolFilter, SchoolOrder } from "./school.input.js";
/** The partnership's schools. Everyone of the provider may know them. */
export declare function schoolListing(filter?: SchoolFilter | null, orderBy?: SchoolOrder | null): Listing;
