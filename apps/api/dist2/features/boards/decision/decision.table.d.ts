import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardDecisionKind } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What a board decided about an item; a correction names the decision that it corrects. */
export interface BoardDecisionRow {
    readonly id: string;
    readonly boardId: string;
    readonly itemId: string;
    /** From 1 within the item: the highest counts. */
    readonly sequence: number;
    readonly kind: BoardDecisionKind;
    readonly reason: string;
    /** Ids of members who decided. */
    readonly decidedBy: readonly string[];
    /** Ids of members who were there and took no part. */
    readonly conflicted: readonly string[];
    readonly correctsId: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const boardDecisionTable: EntitySchema<Stored<BoardDecisionRow>>;
