import type { WriteUnit } from "../../../database/index.js";
/** Inserts a row of a provider into a table, its columns by name, past the rules of the acts. */
export type Inserting = (table: string, row: Readonly<Record<string, unknown>>) => Promise<number>;
/** How rows of a provider are inserted in a transaction. */
export declare function inserting(unit: WriteUnit, providerId: string): Inserting;
