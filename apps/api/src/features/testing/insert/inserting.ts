import type { WriteUnit } from "../../../database/index.js";

/** Inserts a row of a provider into a table, its columns by name, past the rules of the acts. */
export type Inserting = (table: string, row: Readonly<Record<string, unknown>>) => Promise<number>;

/** How rows of a provider are inserted in a transaction. */
export function inserting(unit: WriteUnit, providerId: string): Inserting {
  return (table, row) => {
    const columns = ["provider_id", ...Object.keys(row)];
    const places = columns.map((_, index) => `$${index + 1}`);
    const text = `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`;
    return unit.affected(text, [providerId, ...Object.values(row)]);
  };
}
