import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import type { PersonFilter, PersonOrder } from "./person.input.js";
/**
 * The people a viewer may list: all of the provider for those who see it whole; else those who hold a role where the
 * viewer's reach lies, the trainees of the reach and their mentors. Without names the order says nothing of them.
 *
 * @throws Denied for a search by name where names may not be seen.
 */
export declare function personListing(viewer: Viewer, filter: PersonFilter | null, orderBy: PersonOrder | null): Listing;
