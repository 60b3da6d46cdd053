import { FileRefused } from "../refusals.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
export const listKey = (key) => key.join("\u001F");
/** What a list no longer names stays, and so does its place. */
const placeTaken = (words, place, value) => new FileRefused("place-taken", `The recorded ${words} has ${place} ${String(value)} and stays: keep its code, or give the new one another ${place}.`);
const beyondAllPlaces = 1_000_000;
/** The code of a row of a list, by its identifier: the last value of its key. */
export function codeOf({ ids }, id) {
    const key = [...ids].find(([, each]) => each === id)?.[0];
    return key?.split("\u001F").at(-1) ?? id;
}
/**
 * Compares a list with what a table holds and writes what differs. Rows that the list does not name stay, and are
 * reported.
 *
 * @param within A column and the values that bound the part of the table that the list is about.
 */
export async function keepList({ unit, providerId, newId }, { table, key, facts, hasId, place, words }, wanted, write, within = null) {
    const columns = [...key, ...facts];
    const recorded = await unit.rows(`select ${hasId ? "id, " : ""}${columns.join(", ")} from ${table} where provider_id = $1
     ${within === null ? "" : `and ${within[0]} = any($2::uuid[])`}`, within === null ? [providerId] : [providerId, within[1]]);
    const known = new Map(recorded.map((row) => [listKey(key.map((column) => row[column])), row]));
    const ids = new Map();
    const rows = [];
    const moving = new Set();
    let added = 0;
    for (const row of wanted) {
        const before = known.get(listKey(row.key));
        const id = String(before?.["id"] ?? newId());
        ids.set(listKey(row.key), id);
        if (before !== undefined &&
            JSON.stringify(facts.map((column) => before[column])) === JSON.stringify(row.facts))
            continue;
        if (before === undefined)
            added += 1;
        else if (place !== undefined && before[place] !== row.facts[facts.indexOf(place)])
            moving.add(id);
        rows.push([providerId, ...(hasId ? [id] : []), ...row.key, ...row.facts]);
    }
    const named = new Set(wanted.map((row) => listKey(row.key)));
    const left = [...known].filter(([each]) => !named.has(each)).map(([, row]) => row);
    const wordsOf = (row) => words(...key.map((column) => String(row[column])));
    if (place !== undefined) {
        for (const row of left) {
            const isTaken = (each) => each.key[0] === row[key[0] ?? ""] && each.facts[facts.indexOf(place)] === row[place];
            if (wanted.some(isTaken))
                throw placeTaken(wordsOf(row), place, row[place]);
        }
    }
    if (write && place !== undefined && moving.size > 0) {
        // Places are exchanged by way of places that nobody has: each must be free at every moment.
        const sql = `update ${table} set ${place} = ${place} + ${beyondAllPlaces} where provider_id = $1 and id = any($2::uuid[])`;
        await unit.affected(sql, [providerId, [...moving]]);
    }
    if (write)
        await writeRows(unit, table, ["provider_id", ...(hasId ? ["id"] : []), ...columns], rows, onConflict(key, facts));
    const absent = left.map(wordsOf);
    return { added, changed: rows.length - added, unchanged: wanted.length - rows.length, absent, ids };
}
function onConflict(key, facts) {
    const target = `on conflict (${["provider_id", ...key].join(", ")})`;
    if (facts.length === 0)
        return `${target} do nothing`;
    return `${target} do update set ${facts.map((column) => `${column} = excluded.${column}`).join(", ")}`;
}
//# sourceMappingURL=keep-list.js.map