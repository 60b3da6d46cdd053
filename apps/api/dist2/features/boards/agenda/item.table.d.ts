import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardItemKind } from "./item-kind.enum.js";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Something that a board decides about. */
export interface BoardItemRow {
    readonly id: string;
    readonly boardId: string;
    /** From 1. */
    readonly position: number;
    readonly kind: BoardItemKind;
    /** The trainee, the moderation exercise or the person. */
    readonly subjectId: string;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const boardItemTable: EntitySchema<Stored<BoardItemRow>>;
