import type { WriteUnit } from "../../database/index.js";
/**
 * Inserts rows with as few statements as is sensible: several rows of values a statement, which is what works under row
 * security on a distributed PostgreSQL as well. Names of table and columns are ours, values are parameters.
 *
 * @param conflict What follows the values, e.g. `on conflict (…) do update set …`.
 */
export declare function writeRows(unit: WriteUnit, table: string, columns: readonly string[], rows: readonly (readonly unknown[])[], conflict?: string): Promise<void>;
/** Splits a list into parts of at most so many. */
export declare function partsOf<T>(all: readonly T[], most: number): Generator<readonly T[]>;
