import type { Listing } from "../../../graph/paging/keyset.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { Viewer } from "../../../identity/index.js";
import { type FrozenRow } from "./frozen.table.js";
/** What was frozen and is meant for the viewer, the newest first; of one board, or all. */
export declare function frozenListing(viewer: Viewer, boardId: string | null): Listing;
/** What was frozen, by id; null for whoever it is not meant for. */
export declare const frozenById: Batch<string, FrozenRow | null>;
