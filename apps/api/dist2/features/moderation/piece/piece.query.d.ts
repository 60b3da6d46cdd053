import type { InclusionReason } from "@reviewpoint/domain/moderation";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import type { PieceFilter } from "./piece.input.js";
import { type PieceRow } from "./piece.table.js";
/** A piece as it is read: what tells its mark is null where the database hides it. */
export interface ReadPiece extends PieceRow, Masked {
    readonly isAdded: boolean;
    readonly isWithdrawn: boolean;
    /** Whether the viewer may see what was given: nothing of the exercise is left to judge blind. */
    readonly isOpen: boolean;
    readonly bandCode: string | null;
    readonly value: string | null;
    readonly flags: readonly string[] | null;
    readonly reasons: readonly InclusionReason[] | null;
    readonly frameworkId: string;
}
/** What every reading of a piece is for. */
export declare const readingPieces: readonly [{
    readonly act: "read-moderation";
}];
/**
 * Pieces of accepted samples, of trainees about whom the viewer may read moderation. Who does not plan sees the sample
 * and what was added to it, and nothing else of the population.
 */
export declare function pieceListing(viewer: Viewer, filter: PieceFilter | null): Listing;
