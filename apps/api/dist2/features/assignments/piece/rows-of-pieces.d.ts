import type { SeenThing } from "@reviewpoint/domain/access";
import type { EntitySchema } from "typeorm";
import type { TypeGuards } from "../../../graph/guarding/guard.js";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { Stored } from "../../../graph/reading/stored.js";
/** A row that belongs to a piece of work: whose record it is, and what of it this viewer may not see. */
export type OfPiece<Row> = Row & Masked & {
    readonly traineeId: string;
};
/** How the rows of a table that belong to pieces of work are read. */
export interface RowsOfPieces {
    /** Guards of the type that shows them. */
    readonly guards: TypeGuards;
    /** What they are read for. */
    readonly within: readonly SeenThing[];
    /** Whether a trainee's own are held until they were sent. The database holds them as well. */
    readonly isHeld: boolean;
}
/** The rows of pieces of work in the order in which they came in, those of trainees outside the viewer's scope left out. */
export declare function rowsOfPieces<Row extends {
    readonly pieceId: string;
    readonly sequence: number;
}>(table: EntitySchema<Stored<Row>>, { guards, within, isHeld }: RowsOfPieces): Batch<string, OfPiece<Row>[]>;
