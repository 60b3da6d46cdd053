import type { StrandBar } from "@reviewpoint/charts/tables";
import { distribution } from "@reviewpoint/domain/progress";
import type { ReviewPoint } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import { stateLabels } from "../../charts/state-labels.js";
import { type Cell, cellsOf, expectedCell, expectedRankOf, spreadOf } from "../cells.js";

/** The cells of strands: how many stand where, and how many are at or above the expected level. */
export interface StrandCells {
  readonly levels: readonly Cell[];
  readonly expected: readonly Cell[];
}

/**
 * Cells of the graph as segments of diverging bars, strand by strand in the provider's order. A segment whose count is
 * hidden keeps its place in the list; what the cells of those at or above tell of its bar goes with it.
 */
export function strandRows(
  { levels, expected }: StrandCells,
  { choice }: Context,
  points: readonly ReviewPoint[],
): StrandBar[] {
  const strands = choice.strand ? [choice.strand] : choice.strands;
  const severalPoints = levels.some(({ reviewPoint }) => reviewPoint !== null);
  return strands.flatMap((strand) =>
    points.flatMap((point) => {
      const at = severalPoints ? point.code : undefined;
      const spread = spreadOf(cellsOf(levels, strand.code, at), choice);
      const share = expectedCell(expected, strand.code, at);
      const expectedRank = expectedRankOf(choice, strand.code, point.code);
      const totals = {
        all: spread.total,
        judged: share?.denominator ?? null,
        atOrAbove: share?.count ?? null,
      };
      const parts = [
        ...spread.levels.map(({ code, rank, ...told }) => ({
          ...{ ...told, key: code, state: "judged" as const, levelRank: rank },
        })),
        ...spread.states.map(({ state, ...told }) => {
          const key = state.toLowerCase() as "not_judged" | "deferred" | "withdrawn";
          return { ...told, key, state: key, levelRank: null };
        }),
      ];
      const counts = parts.map((part) => ({ ...part, count: part.count ?? 0 }));
      const told = new Map(parts.map((part) => [part.key, part]));
      return distribution(counts, { levels: choice.levels, expectedRank, stateLabels }).map((bar) => ({
        ...bar,
        strand: strand.name,
        reviewPoint: point.name,
        count: told.get(bar.key)?.count ?? null,
        status: told.get(bar.key)?.status ?? spread.status,
        expectedRank,
        totals,
      }));
    }),
  );
}
