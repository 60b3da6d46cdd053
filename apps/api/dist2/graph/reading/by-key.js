/** Rows in the order of the keys asked for; null where no row has the key. */
export function inOrder(keys, rows, keyOf) {
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
}
/** Rows gathered by key, in the order of the keys asked for; an empty list where no row has the key. */
export function gathered(keys, rows, keyOf) {
    const lists = new Map(keys.map((key) => [key, []]));
    for (const row of rows)
        lists.get(keyOf(row))?.push(row);
    return keys.map((key) => lists.get(key) ?? []);
}
//# sourceMappingURL=by-key.js.map