import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One trainee's work on one assignment, whether handed in or not. */
export interface PieceRow {
    readonly id: string;
    readonly assignmentId: string;
    readonly traineeId: string;
    readonly recordedAt: IsoInstant;
}
export declare const pieceTable: EntitySchema<Stored<PieceRow>>;
