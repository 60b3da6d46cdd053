import type { Flow } from "../sums/flow.js";
import { type Network, networkOf } from "../sums/network.js";
import type { SumTerm } from "../sums/sum-system.js";
import { costOfStep } from "./cost-of-step.js";
import type { Draft, DraftCell } from "./draft.js";

/** One table of a draft as a network of its own, with the numbers of its cells there. */
export interface TableNetwork {
  readonly network: Network;
  /** The sheet's unknown of each of the network's. */
  readonly unknowns: readonly number[];
  /** The network's unknown of each of the sheet's that the table shows. */
  readonly at: ReadonlyMap<number, number>;
}

/** A table with its totals is always a network: a cell leaves its row's sum and enters its column's. */
export function tableNetwork({ sheet }: Draft, table: number): TableNetwork {
  const unknowns = [...new Set(sheet.tables[table]?.flat())];
  const at = new Map(unknowns.map((unknown, index) => [unknown, index]));
  const sums = (sheet.sumsOf[table] ?? []).map((sum) =>
    (sheet.sums[sum] ?? []).map(
      ({ unknown, sign }): SumTerm => ({ unknown: at.get(unknown) as number, sign }),
    ),
  );
  return { network: networkOf(unknowns.length, sums) as Network, unknowns, at };
}

/** The true counts, and how far readers see them as movable; `held` unknowns of the sheet are not moved. */
export function flowOf(
  { sheet, cells }: Draft,
  { network, unknowns }: TableNetwork,
  held: ReadonlySet<number>,
): Flow & { readonly least: number[]; readonly most: number[] } {
  const count = (unknown: number) => (cells[unknown] as DraftCell).count;
  return {
    network,
    values: unknowns.map(count),
    least: unknowns.map((unknown) => (held.has(unknown) ? count(unknown) : (sheet.least[unknown] as number))),
    most: unknowns.map((unknown) => (held.has(unknown) ? count(unknown) : (sheet.most[unknown] as number))),
  };
}

/** What moving a cell of the network costs; `held` unknowns of the sheet are not moved. */
export function costOfMoving(
  { cells }: Draft,
  { unknowns }: TableNetwork,
  flow: Flow,
  held: ReadonlySet<number>,
): (unknown: number, direction: 1 | -1) => number {
  return (at, direction) => {
    const unknown = unknowns[at] as number;
    if (held.has(unknown)) return Number.POSITIVE_INFINITY;
    const [value, least, most] = [flow.values[at], flow.least[at], flow.most[at]] as [number, number, number];
    return costOfStep(cells[unknown] as DraftCell, { value, least, most }, direction);
  };
}
