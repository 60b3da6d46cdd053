import type { SpreadShare } from "../../policy/spread-rule.js";
import { type GroupColumn, groupSizes } from "../population/group-column.js";
import { shareOut } from "./share-out.js";

/** The pieces that chance had to choose among in one group, in the order of their second lots, and how many it took. */
export interface DrawnGroup {
  /** The group's number in each column of the spread. */
  readonly codes: readonly number[];
  readonly places: readonly number[];
  readonly taken: number;
}

/** One thing to spread over. */
export interface SpreadColumn {
  readonly column: GroupColumn;
  readonly share: SpreadShare;
}

/**
 * Spreads a number of pieces over the groups of the first column, within each over those of the next, and so on; in
 * the last groups the lowest second lots are taken. Every group's share counts what the sample has of it already.
 *
 * @param candidates Places of the pieces to choose among, in the order of their second lots.
 * @param taken Places of the pieces that are in the sample already.
 * @param count At most as many as there are candidates.
 */
export function fillBySpread(
  candidates: ArrayLike<number>,
  taken: Iterable<number>,
  columns: readonly SpreadColumn[],
  count: number,
): DrawnGroup[] {
  const sizes = columns.map(({ column }) => groupSizes(column));
  const given = columns.map(({ column }) => new Int32Array(column.values.length));
  const note = (place: number): void => {
    columns.forEach(({ column }, depth) => {
      const counts = given[depth] as Int32Array;
      const code = column.codes[place] as number;
      counts[code] = (counts[code] as number) + 1;
    });
  };
  for (const place of taken) note(place);

  const drawn: DrawnGroup[] = [];
  function spread(places: readonly number[], depth: number, some: number, codes: readonly number[]): void {
    const rule = columns[depth];
    if (rule === undefined) {
      drawn.push({ codes, places, taken: some });
      for (const place of places.slice(0, some)) note(place);
      return;
    }
    const groups = new Map<number, number[]>();
    for (const place of places) {
      const code = rule.column.codes[place] as number;
      const group = groups.get(code);
      if (group === undefined) groups.set(code, [place]);
      else group.push(place);
    }
    const sharers = Array.from(groups, ([code, { length }]) => ({
      left: length,
      taken: (given[depth] as Int32Array)[code] as number,
      weight: rule.share === "equally" ? 1 : ((sizes[depth] as Int32Array)[code] as number),
    }));
    const shares = shareOut(sharers, some);
    [...groups].forEach(([code, group], at) => {
      spread(group, depth + 1, shares[at] as number, [...codes, code]);
    });
  }
  spread(Array.from(candidates), 0, count, []);
  return drawn;
}
