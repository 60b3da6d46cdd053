import type { Minimum } from "../../policy/minimum.js";
import { type GroupColumn, groupSizes } from "../population/group-column.js";
import { groupedBy } from "../population/grouped-by.js";
import type { PieceOfWork } from "../population/piece-of-work.js";

/** What a minimum still asks of every one of its groups. */
export interface GroupNeeds {
  readonly column: GroupColumn;
  /** By the group's number: how many more pieces it needs. */
  readonly needs: Int32Array;
}

/** A group that has fewer pieces than its minimum. */
export interface SmallGroup {
  readonly code: number;
  readonly pieces: number;
}

/** The groups of a minimum: pieces without its flag are in none. */
export function minimumColumn(population: readonly PieceOfWork[], { by, flag }: Minimum): GroupColumn {
  if (flag === null) return groupedBy(population, by);
  const flagged = population.filter(({ flags }) => flags.includes(flag));
  if (flagged.length === 0) return { codes: new Int32Array(population.length).fill(-1), values: [] };
  const { codes, values } = groupedBy(flagged, by);
  let at = 0;
  const spread = population.map(({ flags }) => {
    if (!flags.includes(flag)) return -1;
    at += 1;
    return codes[at - 1] as number;
  });
  return { codes: Int32Array.from(spread), values };
}

/** What a minimum asks of its groups beyond what is taken already, and the groups too small for it. */
export function groupNeeds(
  population: readonly PieceOfWork[],
  minimum: Minimum,
  taken: Iterable<number>,
): GroupNeeds & { readonly small: readonly SmallGroup[] } {
  const column = minimumColumn(population, minimum);
  const sizes = groupSizes(column);
  const needs = sizes.map((size) => Math.min(size, minimum.atLeast));
  for (const place of taken) {
    const code = column.codes[place] as number;
    if (code >= 0 && (needs[code] as number) > 0) needs[code] = (needs[code] as number) - 1;
  }
  const small = [...sizes].flatMap((pieces, code) => (pieces < minimum.atLeast ? [{ code, pieces }] : []));
  return { column, needs, small };
}
