import type { EntitySchema } from "typeorm";
import type { GraphContext } from "../context.js";
import type { Batch } from "./load.js";
import type { Stored } from "./stored.js";
/** The rows of a small table by id. They can be read before it is known which of them are wanted. */
export interface WholeTable<Row> extends Batch<string, Row | null> {
    /** Reads every row that the provider has, once a request. */
    readonly readAll: (context: GraphContext) => Promise<ReadonlyMap<string, Row>>;
}
/**
 * Reads a table whole: for what a provider has some dozens of and most questions name (hubs, strands, levels), so that
 * it travels with a question's first rows and needs no message of its own.
 */
export declare function wholeTable<Row extends {
    readonly id: string;
}>(table: EntitySchema<Stored<Row>>): WholeTable<Row>;
