import type { StrandBar } from "@reviewpoint/charts/tables";
import { distribution } from "@reviewpoint/domain/progress";
import type { ReviewPoint } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import { stateLabels } from "../../charts/state-labels.js";
import { type Cell, cellsOf, expectedRankOf, spreadOf } from "../cells.js";

/** Cells of the graph as segments of diverging bars, strand by strand in the provider's order. */
export function strandRows(
  levels: readonly Cell[],
  { choice }: Context,
  points: readonly ReviewPoint[],
): StrandBar[] {
  const strands = choice.strand ? [choice.strand] : choice.strands;
  const severalPoints = levels.some(({ reviewPoint }) => reviewPoint !== null);
  return strands.flatMap((strand) =>
    points.flatMap((point) => {
      const spread = spreadOf(cellsOf(levels, strand.code, severalPoints ? point.code : undefined), choice);
      const expectedRank = expectedRankOf(choice, strand.code, point.code);
      const counts = [
        ...spread.levels.map(({ rank, count }) => ({
          state: "judged" as const,
          levelRank: rank,
          count: count ?? 0,
        })),
        ...spread.states.map(({ state, count }) => ({
          state: state.toLowerCase() as "not_judged" | "deferred" | "withdrawn",
          levelRank: null,
          count: count ?? 0,
        })),
      ];
      return distribution(counts, { levels: choice.levels, expectedRank, stateLabels }).map((bar) => ({
        ...bar,
        strand: strand.name,
        reviewPoint: point.name,
        count: spread.total === null ? null : bar.count,
        expectedRank,
        status: spread.status,
      }));
    }),
  );
}
