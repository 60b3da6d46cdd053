/**
 * Rows by a key, keys in the order in which they first appear.
 * @example
 * grouped([1, 2, 3], (number) => number % 2).get(1) // => [1, 3]
 */
export function grouped<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
