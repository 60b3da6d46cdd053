import type { ReviewPoint } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import { type Cell, expectedCell } from "../cells.js";
import type { ChartOrder } from "../../charts/order.js";
import { wordsForCharts } from "../../charts/words.js";

/** A dot with its interval for every strand at one review point. */
export function shareOrder(expected: readonly Cell[], context: Context, point: ReviewPoint) {
  const { choice } = context;
  const strands = choice.strand ? [choice.strand] : choice.strands;
  return {
    kind: "percent-dots",
    words: wordsForCharts(context),
    rows: strands.map((strand) => {
      const cell = expectedCell(expected, strand.code, point.code);
      return {
        label: strand.name,
        count: cell?.count ?? null,
        denominator: cell?.denominator ?? null,
        percent: cell?.percent ?? null,
        lower: cell?.lower ?? null,
        upper: cell?.upper ?? null,
        status: cell?.status ?? ("UNAVAILABLE" as const),
      };
    }),
  } satisfies ChartOrder;
}
