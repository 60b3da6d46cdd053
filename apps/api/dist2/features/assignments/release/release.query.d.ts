import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit, WriteUnit } from "../../../database/index.js";
/** A piece of work with something that its trainee was not sent, and how often they were sent something. */
export interface WaitingPiece {
    readonly id: string;
    readonly traineeId: string;
    readonly sent: number;
}
/** Pieces of an assignment of which a mark or feedback was recorded since the trainee was last sent something. */
export declare function waitingPieces(unit: ReadUnit, providerId: string, assignmentId: string): Promise<WaitingPiece[]>;
/** An assignment whose day has come, and its pieces with feedback that was never sent. */
export interface DuePiece {
    readonly assignmentId: string;
    readonly pieceId: string;
}
/** What is to be sent by itself: of assignments whose day has come, what has feedback and was never sent. */
export declare function piecesDue(unit: ReadUnit, providerId: string, today: IsoDate): Promise<DuePiece[]>;
/** That pieces of work are sent; what another process was quicker to send is left as it is. */
export declare function keepReleases(unit: WriteUnit, providerId: string, pieces: readonly {
    readonly id: string;
    readonly sequence: number;
}[], { on, at, by }: {
    readonly on: IsoDate;
    readonly at: string;
    readonly by: string | null;
}): Promise<void>;
