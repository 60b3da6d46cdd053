import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import type { PieceFilter } from "./piece.input.js";
import type { ReadPieceRow } from "./show-piece.js";
/** What every reading of a piece of work is for. */
export declare const reading: readonly [{
    readonly act: "read-submissions";
}];
/** Pieces with their assignment, trainee, last allotment, last attempt and first mark, as known at an instant. */
export declare function piecesKnown(asOf: string | null): Sql;
/**
 * Pieces of work of trainees about whom the viewer may see them, the next to be marked first.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export declare function pieceListing(viewer: Viewer, filter: PieceFilter | null, guard: Guard, besides?: readonly Sql[]): Listing;
/** The pieces of work with these ids, those of trainees outside the viewer's scope left out. */
export declare function readPieces(ids: readonly string[], context: GraphContext): Promise<ReadPieceRow[]>;
