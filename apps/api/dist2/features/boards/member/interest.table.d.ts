import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Conflict } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What a member declared: one interest, or that there is none. One that takes another back names it. */
export interface BoardInterestRow {
    readonly id: string;
    readonly boardId: string;
    readonly personId: string;
    /** null: there is none, or another one is taken back. */
    readonly kind: Conflict["with"] | null;
    readonly concernedId: string | null;
    readonly account: string | null;
    readonly withdrawsId: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const boardInterestTable: EntitySchema<Stored<BoardInterestRow>>;
