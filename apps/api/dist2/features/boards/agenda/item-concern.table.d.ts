import type { Conflict } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Whom an item concerns, as it was when it was put on the agenda. */
export interface BoardItemConcernRow {
    readonly itemId: string;
    readonly kind: Conflict["with"];
    readonly concernedId: string;
}
export declare const boardItemConcernTable: EntitySchema<Stored<BoardItemConcernRow>>;
