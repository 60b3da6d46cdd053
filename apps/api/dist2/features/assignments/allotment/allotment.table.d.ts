import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Who marks a piece of work. */
export interface AllotmentRow {
    readonly pieceId: string;
    /** From 1; the highest counts. */
    readonly sequence: number;
    readonly markerId: string;
    readonly recordedBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const allotmentTable: EntitySchema<Stored<AllotmentRow>>;
