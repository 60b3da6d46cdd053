import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Something that a board asked to be done. */
export interface BoardActionRow {
    readonly id: string;
    readonly boardId: string;
    /** The item that it follows from, if any. */
    readonly itemId: string | null;
    readonly what: string;
    readonly ownerId: string;
    readonly dueOn: IsoDate;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const boardActionTable: EntitySchema<Stored<BoardActionRow>>;
