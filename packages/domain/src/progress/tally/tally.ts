/** A value by which rows can be counted apart. */
export type DimensionValue = string | number | boolean | null;

/** The names of those fields of a row whose values can be counted apart. */
export type Dimension<Row> = {
  [Key in keyof Row]-?: Row[Key] extends DimensionValue ? Key : never;
}[keyof Row];

/** The values shared by the rows of a cell, and how many rows these are. */
export type TallyCell<Row, Key extends keyof Row> = Pick<Row, Key> & { readonly count: number };

/** Values by the levels of a tree, one level a dimension; the leaves hold the counts. */
type Branch = Map<DimensionValue, Branch | number>;

/**
 * Counts rows by any of their fields. Only values that occur make a cell; without dimensions there is one
 * cell, the number of all rows.
 *
 * Cells come in the order of their values, first dimension first: numbers and false before true ascending,
 * text by code unit, null last. The order of the rows does not matter.
 *
 * @example
 * tally([{ hub: "E", level: 2 }, { hub: "E", level: 2 }], ["hub"]) // => [{ hub: "E", count: 2 }]
 */
export function tally<Row, Key extends Dimension<Row> & string>(
  rows: Iterable<Row>,
  dimensions: readonly Key[],
): TallyCell<Row, Key>[] {
  const last = dimensions.at(-1);
  const root: Branch = new Map();
  let total = 0;
  for (const row of rows) {
    total += 1;
    if (last === undefined) continue;
    let branch = root;
    for (let depth = 0; depth < dimensions.length - 1; depth += 1) {
      branch = grow(branch, row[dimensions[depth] as Key] as DimensionValue);
    }
    const value = row[last] as DimensionValue;
    branch.set(value, ((branch.get(value) as number | undefined) ?? 0) + 1);
  }
  const cells: Record<string, DimensionValue>[] = [];
  if (last === undefined) cells.push({ count: total });
  else collect(root, dimensions, 0, {}, cells);
  return cells as TallyCell<Row, Key>[];
}

function grow(branch: Branch, value: DimensionValue): Branch {
  const known = branch.get(value);
  if (known !== undefined) return known as Branch;
  const fresh: Branch = new Map();
  branch.set(value, fresh);
  return fresh;
}

function collect(
  branch: Branch,
  dimensions: readonly string[],
  depth: number,
  above: Record<string, DimensionValue>,
  cells: Record<string, DimensionValue>[],
): void {
  for (const value of [...branch.keys()].sort(inOrder)) {
    const below = branch.get(value);
    const values = { ...above, [dimensions[depth] as string]: value };
    if (typeof below === "number") cells.push({ ...values, count: below });
    else collect(below as Branch, dimensions, depth + 1, values, cells);
  }
}

function inOrder(a: DimensionValue, b: DimensionValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === typeof b) return a < b ? -1 : Number(a > b);
  return typeof a < typeof b ? -1 : 1;
}
