import type { BoardSeat } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Somebody who sits on a board. */
export interface BoardMemberRow {
    readonly boardId: string;
    readonly personId: string;
    readonly seat: BoardSeat;
    /** From 1, in the order in which they were named. */
    readonly position: number;
}
export declare const boardMemberTable: EntitySchema<Stored<BoardMemberRow>>;
