import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { Rows } from "../../../graph/reading/rows.js";
import type { ShownBoard } from "../record/shown-board.js";
import { type BoardRow } from "./board.table.js";
/** Boards, the newest day first; those that there were at an instant. */
export declare function boardListing(asOf: IsoInstant | null): Listing;
/** Boards that were read, with what was recorded of them by an instant. */
export declare function withRecord(read: Rows, rows: readonly BoardRow[], asOf: IsoInstant | null): Promise<ShownBoard[]>;
/** Boards by id, as they stood at an instant. */
export declare function readBoards(read: Rows, ids: readonly string[], asOf?: IsoInstant | null): Promise<ShownBoard[]>;
/** Boards by id as they stand now; null for who may not read boards. */
export declare const boardById: Batch<string, ShownBoard | null>;
