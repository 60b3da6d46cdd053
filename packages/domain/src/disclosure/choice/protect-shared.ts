import { cheapestPath } from "../sums/cheapest-path.js";
import { costOfStep } from "./cost-of-step.js";
import { type Draft, type DraftCell, hide } from "./draft.js";
import { costOfMoving, flowOf, type TableNetwork } from "./table-network.js";

/**
 * Hides what lets a cell that several tables show, such as the total of a small cohort, be moved against another such
 * cell, in every table at once: the cheapest partner with the cheapest paths in each table.
 *
 * @param shared the unknowns that several tables show
 * @returns whether anything was hidden
 */
export function protectShared(
  draft: Draft,
  tables: readonly TableNetwork[],
  shared: ReadonlySet<number>,
  unknown: number,
): boolean {
  let best: { readonly cost: number; readonly toHide: readonly number[] } | null = null;
  for (const partner of shared) {
    if (partner === unknown) continue;
    for (const way of [1, -1] as const) {
      for (const partnerWay of [1, -1] as const) {
        const moves = [
          { unknown, way },
          { unknown: partner, way: partnerWay },
        ];
        const found = movedTogether(draft, tables, shared, moves);
        if (
          found !== null &&
          found.toHide.length > 0 &&
          found.cost < (best?.cost ?? Number.POSITIVE_INFINITY)
        ) {
          best = found;
        }
      }
    }
  }
  for (const cell of best?.toHide ?? [])
    if (draft.cells[cell]?.mayHide) hide(draft, cell, "to-protect-others");
  return best !== null;
}

interface Move {
  readonly unknown: number;
  readonly way: 1 | -1;
}

/** What has to be hidden so that cells which tables share can be moved by one, each in its way; null when they cannot. */
function movedTogether(
  draft: Draft,
  tables: readonly TableNetwork[],
  shared: ReadonlySet<number>,
  moves: readonly Move[],
) {
  const toHide = new Set<number>();
  let cost = 0;
  for (const { unknown, way } of moves) {
    const cell = draft.cells[unknown] as DraftCell | null;
    if (cell === null) return null;
    const [least, most] = [draft.sheet.least[unknown], draft.sheet.most[unknown]] as [number, number];
    const price = costOfStep(cell, { value: cell.count, least, most }, way);
    if (price === Number.POSITIVE_INFINITY) return null;
    if (price > 0) toHide.add(unknown);
    cost += price;
  }
  for (const table of tables) {
    const flow = flowOf(draft, table, shared);
    const costOf = costOfMoving(draft, table, flow, shared);
    const ends = moves.flatMap((move) => {
      const at = table.at.get(move.unknown);
      if (at === undefined) return [];
      const [from, into] = [table.network.from[at] as number, table.network.into[at] as number];
      return [move.way > 0 ? { from, into } : { from: into, into: from }];
    });
    for (const [index, { into }] of ends.entries()) {
      const next = ends[(index + 1) % ends.length]?.from as number;
      const path = cheapestPath(table.network, into, next, costOf);
      if (path === null) return null;
      cost += path.cost;
      for (const step of path.steps) {
        if (costOf(step.unknown, step.direction) > 0) toHide.add(table.unknowns[step.unknown] as number);
      }
    }
  }
  return { cost, toHide: [...toHide] };
}
