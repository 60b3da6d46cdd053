import { type AccessAct, type Tie } from "@reviewpoint/domain/access";
import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Extension } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
import { type AssignmentRow } from "../assignment/assignment.table.js";
/** A piece of work as an action finds it. */
export interface PieceToWrite {
    readonly id: string;
    readonly traineeId: string;
    /** The trainee as a person. */
    readonly personId: string;
    readonly assignment: AssignmentRow;
    readonly extensions: readonly Extension[];
    readonly markerId: string | null;
    /** Of the last attempt that was not withdrawn; 0 where there is none. */
    readonly attempts: number;
    /** Where nothing that was handed in counts any more. */
    readonly withdrawnOn: IsoDate | null;
    /** Whether a first mark of the last attempt stands. */
    readonly isMarked: boolean;
    /** How often a first mark was given. */
    readonly markVersion: number;
}
type Within = Pick<Performance, "unit" | "viewer">;
/** The piece of work with this id; null where the provider has none. */
export declare function pieceToWrite({ unit, viewer }: Within, id: string): Promise<PieceToWrite | null>;
/** How the viewer is tied to the trainee of a piece of work: what an action's `ties` answers. */
export declare function tiesToPiece(performance: Within, id: string): Promise<readonly Tie[]>;
/**
 * The same of several pieces: the ties to one of them about whose trainee the viewer may not do the act, if there is any;
 * else to the first. Without pieces, the roles count for the provider as a whole.
 */
export declare function tiesToPieces(performance: Within, ids: readonly string[], act: AccessAct): Promise<readonly Tie[]>;
export {};
