import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { type HandInState, type MarkingState } from "@reviewpoint/domain/moderation";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { PieceRow } from "./piece.table.js";
/** What the piece's query reads. */
export interface ReadPieceRow extends PieceRow, Masked {
    /** The instant as of which it was asked for; null for now. */
    readonly asOf: IsoInstant | null;
    readonly markingOpensOn: IsoDate;
    readonly markingClosesOn: IsoDate;
    readonly dueOn: IsoDate;
    readonly markerId: string | null;
    readonly attempt: number | null;
    readonly receivedOn: IsoDate | null;
    readonly daysLate: number | null;
    readonly withdrawnOn: IsoDate | null;
    readonly isMarked: boolean;
    readonly markVersion: number;
    /** Whether it is the viewer's own work. */
    readonly isOwn: boolean;
    readonly releaseOn: IsoDate;
    readonly sentOn: IsoDate | null;
}
/** A piece of work as this viewer may see it. */
export interface ShownPiece extends Omit<ReadPieceRow, "markingClosesOn" | "markVersion"> {
    readonly handInState: HandInState;
    readonly markingState: MarkingState | null;
    readonly markingClosesOn: IsoDate | null;
    readonly markVersion: number | null;
    readonly held: string | null;
}
/** A piece of work with its states, without how far marking is where the viewer may not see that. */
export declare function showPiece(row: ReadPieceRow, today: IsoDate): ShownPiece;
