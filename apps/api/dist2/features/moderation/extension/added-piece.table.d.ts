import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A piece that an extension brought in, by which clause, because of which other. */
export interface AddedPieceRow {
    readonly extensionId: string;
    readonly exerciseId: string;
    readonly pieceKey: string;
    readonly clause: number;
    readonly becauseKey: string;
}
export declare const moderationAddedPieceTable: EntitySchema<Stored<AddedPieceRow>>;
