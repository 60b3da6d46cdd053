import type { LandingContext } from "../landing/landing.js";
import { FileRefused } from "../refusals.js";
import { writeRows } from "../../../graph/writing/write-rows.js";

/** A table that is kept in line with a list: what tells its rows apart, and what else they say. */
export interface ListTable {
  readonly table: string;
  /** Columns of the natural key, without the provider. */
  readonly key: readonly string[];
  readonly facts: readonly string[];
  readonly hasId: boolean;
  /** The fact that says the place of a row among its neighbours, of which no two may have the same. */
  readonly place?: string;
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

/** What a list no longer names stays, and so does its place. */
const placeTaken = (words: string, place: string, value: unknown) =>
  new FileRefused(
    "place-taken",
    `The recorded ${words} has ${place} ${String(value)} and stays: keep its code, or give the new one another ${place}.`,
  );

const beyondAllPlaces = 1_000_000;

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
  { table, key, facts, hasId, place, words }: ListTable,
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
  const moving = new Set<string>();
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
    else if (place !== undefined && before[place] !== row.facts[facts.indexOf(place)]) moving.add(id);
    rows.push([providerId, ...(hasId ? [id] : []), ...row.key, ...row.facts]);
  }
  const named = new Set(wanted.map((row) => listKey(row.key)));
  const left = [...known].filter(([each]) => !named.has(each)).map(([, row]) => row);
  const wordsOf = (row: Record<string, unknown>) => words(...key.map((column) => String(row[column])));
  if (place !== undefined) {
    for (const row of left) {
      const isTaken = (each: ListRow) =>
        each.key[0] === row[key[0] ?? ""] && each.facts[facts.indexOf(place)] === row[place];
      if (wanted.some(isTaken)) throw placeTaken(wordsOf(row), place, row[place]);
    }
  }
  if (write && place !== undefined && moving.size > 0) {
    // Places are exchanged by way of places that nobody has: each must be free at every moment.
    const sql = `update ${table} set ${place} = ${place} + ${beyondAllPlaces} where provider_id = $1 and id = any($2::uuid[])`;
    await unit.affected(sql, [providerId, [...moving]]);
  }
  if (write)
    await writeRows(
      unit,
      table,
      ["provider_id", ...(hasId ? ["id"] : []), ...columns],
      rows,
      onConflict(key, facts),
    );
  const absent = left.map(wordsOf);
  return { added, changed: rows.length - added, unchanged: wanted.length - rows.length, absent, ids };
}

function onConflict(key: readonly string[], facts: readonly string[]): string {
  const target = `on conflict (${["provider_id", ...key].join(", ")})`;
  if (facts.length === 0) return `${target} do nothing`;
  return `${target} do update set ${facts.map((column) => `${column} = excluded.${column}`).join(", ")}`;
}
