import { type Sql } from "sql-template-tag";
import type { EntitySchema } from "typeorm";
import type { TypeGuards } from "../../../graph/guarding/guard.js";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { Batch } from "../../../graph/reading/load.js";
import type { Stored } from "../../../graph/reading/stored.js";
/** A row that belongs to an observation: whose record it is, and what of it this viewer may not see. */
export type OfObservation<Row> = Row & Masked & {
    readonly traineeId: string;
};
/**
 * The rows of a table that belong to observations, in order, those of trainees outside the viewer's scope left out.
 *
 * @param guards of the type that shows them.
 */
export declare function rowsOfObservations<Row extends {
    readonly observationId: string;
}>(table: EntitySchema<Stored<Row>>, guards: TypeGuards, order: Sql): Batch<string, OfObservation<Row>[]>;
