import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Who was there, by the ids of members; recorded anew, the highest sequence counts. */
export interface BoardAttendanceRow {
    readonly boardId: string;
    readonly sequence: number;
    readonly present: readonly string[];
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const boardAttendanceTable: EntitySchema<Stored<BoardAttendanceRow>>;
