/** A grouping of a population: a group's number for every piece, −1 for pieces that are in none. */
export interface GroupColumn {
  readonly codes: Int32Array;
  /** What makes each group: one value for each thing grouped by. In ascending order, whatever the order of the pieces. */
  readonly values: readonly (readonly (string | null)[])[];
}

/** How many pieces each group has. */
export function groupSizes({ codes, values }: GroupColumn): Int32Array {
  const sizes = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) sizes[code] = (sizes[code] as number) + 1;
  return sizes;
}

/** Numbers keys in the order of their first appearance, then gives each the number of its place among the sorted ones. */
function numbered<Key>(keys: readonly Key[], compare: (a: Key, b: Key) => number) {
  const codes = new Int32Array(keys.length);
  const codeOf = new Map<Key, number>();
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as Key;
    let code = codeOf.get(key);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(key, code);
    }
    codes[at] = code;
  }
  const sorted = [...codeOf.keys()].sort(compare);
  const placeOf = new Int32Array(sorted.length);
  sorted.forEach((key, place) => {
    placeOf[codeOf.get(key) as number] = place;
  });
  for (let at = 0; at < codes.length; at += 1) codes[at] = placeOf[codes[at] as number] as number;
  return { codes, sorted };
}

/** Groups by one text for each piece; those without it are a group of their own, the last. */
export function groupColumn(texts: readonly (string | null)[]): GroupColumn {
  const { codes, sorted } = numbered(texts, (a, b) => {
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  });
  return { codes, values: sorted.map((text) => [text]) };
}

/** Groups by the combinations of two groupings. */
export function crossed(outer: GroupColumn, inner: GroupColumn): GroupColumn {
  const width = inner.values.length;
  const pairs = Array.from(outer.codes, (code, at) => code * width + (inner.codes[at] as number));
  const { codes, sorted } = numbered(pairs, (a, b) => a - b);
  const values = sorted.map((pair) => [
    ...(outer.values[Math.floor(pair / width)] ?? []),
    ...(inner.values[pair % width] ?? []),
  ]);
  return { codes, values };
}
