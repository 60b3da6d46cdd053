import { cheapestPath } from "../sums/cheapest-path.js";
import { drive, type Flow } from "../sums/flow.js";
import { type Draft, hide, isOpen, valuesWanted } from "./draft.js";
import { costOfMoving, flowOf, type TableNetwork } from "./table-network.js";

/**
 * Hides cells of one table until each of its open cells has as many possible values as wanted. For a cell that has
 * not, the cheapest round of cells is hidden along which it can be raised or lowered further while every sum holds
 * (Gusfield 1988; Kelly, Golden and Assad 1992, on cell suppression by shortest paths).
 *
 * @param held unknowns that are taken as known, because other tables show them too
 * @returns whether anything was hidden
 */
export function protectInTable(
  draft: Draft,
  table: TableNetwork,
  held: ReadonlySet<number>,
  possibleValues: number,
): boolean {
  const flow = flowOf(draft, table, held);
  let hidden = false;
  for (const [at, unknown] of table.unknowns.entries()) {
    if (held.has(unknown) || !isOpen(draft, unknown)) continue;
    const wanted = valuesWanted(draft, unknown, possibleValues);
    for (;;) {
      const path = missing(draft, table, flow, held, at, wanted);
      if (path === null) break;
      hidden = true;
      for (const index of path.toHide) {
        const other = table.unknowns[index] as number;
        hide(draft, other, "to-protect-others");
        flow.least[index] = draft.sheet.least[other] as number;
        flow.most[index] = draft.sheet.most[other] as number;
      }
    }
  }
  return hidden;
}

/** Cells of the network that have to be hidden together, and what they are worth. */
interface Detour {
  readonly toHide: readonly number[];
  readonly cost: number;
}

/** The cheapest path by which a cell gains a further value; null when it has enough, or can gain none. */
function missing(
  draft: Draft,
  table: TableNetwork,
  flow: Flow,
  held: ReadonlySet<number>,
  at: number,
  wanted: number,
): Detour | null {
  if (drive(flow, at, 1, wanted - 1) >= wanted - 1) return null;
  if (drive(flow, at, -1, wanted - 1) >= wanted - 1) return null;
  const lower = pathFor(draft, table, flow, held, at, -1);
  drive(flow, at, 1, wanted);
  const higher = pathFor(draft, table, flow, held, at, 1);
  if (lower === null || higher === null) return lower ?? higher;
  return lower.cost < higher.cost ? lower : higher;
}

function pathFor(
  draft: Draft,
  table: TableNetwork,
  flow: Flow,
  held: ReadonlySet<number>,
  at: number,
  direction: 1 | -1,
): Detour | null {
  const value = flow.values[at] as number;
  if (value === (direction > 0 ? flow.most[at] : flow.least[at])) return null;
  const { from, into } = table.network;
  const [start, end] = (direction > 0 ? [into[at], from[at]] : [from[at], into[at]]) as [number, number];
  const costOf = costOfMoving(draft, table, flow, held);
  const path = cheapestPath(table.network, start, end, (unknown, way) =>
    unknown === at ? Number.POSITIVE_INFINITY : costOf(unknown, way),
  );
  if (path === null) return null;
  const toHide = path.steps.filter(({ unknown, direction: way }) => costOf(unknown, way) > 0);
  return { toHide: toHide.map(({ unknown }) => unknown), cost: path.cost };
}
