import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
/** Which of what is due. */
export interface DueFilter {
    readonly hub?: string | null;
    readonly isLate?: boolean | null;
}
/**
 * What is waited for of trainees whose concerns and plans the viewer may read, the earliest first: as the domain's
 * `recoveryDue` lists it.
 */
export declare function dueListing(viewer: Viewer, { hub, isLate }: DueFilter): Listing;
