import type { LandingContext } from "../landing/landing.js";
import { writeRows } from "../landing/write-rows.js";

/** A table that is kept in line with a list: what tells its rows apart, and what else they say. */
export interface ListTable {
  readonly table: string;
  /** Columns of the natural key, without the provider. */
  readonly key: readonly string[];
  readonly facts: readonly string[];
  readonly hasId: boolean;
  /** Says of the values of a key what they stand for, in words that people know. */
  readonly words: (...key: readonly string[]) => string;
}

/** A row as the list wants it. */
export interface ListRow {
  readonly key: readonly (string | number)[];
  readonly facts: readonly (string | number | null)[];
}

/** How many rows were new, changed and unchanged, and what the list no longer names. */
export interface ListChanges {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly absent: readonly string[];
  /** Identifiers by key, {@link listKey}; empty for tables without. */
  readonly ids: ReadonlyMap<string, string>;
}

export const listKey = (key: readonly unknown[]) => key.join("\u001F");

/** The code of a row of a list, by its identifier: the last value of its key. */
export function codeOf({ ids }: ListChanges, id: string): string {
  const key = [...ids].find(([, each]) => each === id)?.[0];
  return key?.split("\u001F").at(-1) ?? id;
}

/**
 * Compares a list with what a table holds and writes what differs. Rows that the list does not name stay, and are
 * reported.
 *
 * @param within A column and the values that bound the part of the table that the list is about.
 */
export async function keepList(
  { unit, providerId, newId }: LandingContext,
  { table, key, facts, hasId, words }: ListTable,
  wanted: readonly ListRow[],
  write: boolean,
  within: readonly [column: string, values: readonly string[]] | null = null,
): Promise<ListChanges> {
  const columns = [...key, ...facts];
  const recorded = await unit.rows<Record<string, string | number | null>>(
    `select ${hasId ? "id, " : ""}${columns.join(", ")} from ${table} where provider_id = $1
     ${within === null ? "" : `and ${within[0]} = any($2::uuid[])`}`,
    within === null ? [providerId] : [providerId, within[1]],
  );
  const known = new Map(recorded.map((row) => [listKey(key.map((column) => row[column])), row]));
  const ids = new Map<string, string>();
  const rows: unknown[][] = [];
  let added = 0;
  for (const row of wanted) {
    const before = known.get(listKey(row.key));
    const id = String(before?.["id"] ?? newId());
    ids.set(listKey(row.key), id);
    if (
      before !== undefined &&
      JSON.stringify(facts.map((column) => before[column])) === JSON.stringify(row.facts)
    )
      continue;
    if (before === undefined) added += 1;
    rows.push([providerId, ...(hasId ? [id] : []), ...row.key, ...row.facts]);
  }
  if (write)
    await writeRows(
      unit,
      table,
      ["provider_id", ...(hasId ? ["id"] : []), ...columns],
      rows,
      onConflict(key, facts),
    );
  const named = new Set(wanted.map((row) => listKey(row.key)));
  const absent = [...known]
    .filter(([each]) => !named.has(each))
    .map(([, row]) => words(...key.map((column) => String(row[column]))));
  return { added, changed: rows.length - added, unchanged: wanted.length - rows.length, absent, ids };
}

function onConflict(key: readonly string[], facts: readonly string[]): string {
  const target = `on conflict (${["provider_id", ...key].join(", ")})`;
  if (facts.length === 0) return `${target} do nothing`;
  return `${target} do update set ${facts.map((column) => `${column} = excluded.${column}`).join(", ")}`;
}
