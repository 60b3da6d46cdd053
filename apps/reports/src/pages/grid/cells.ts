import { longDate } from "@reviewpoint/domain/calendar";
import type { ProgressGridCell } from "@reviewpoint/charts/tables";
import type { Context } from "../../address/page.js";
import type { GridQuery } from "../../generated/documents.js";
import { expectedCell } from "../cells.js";

/** Every strand at every review point, in the provider's order; what the graph left out is not available. */
export function gridCells({ expected }: GridQuery, { choice }: Context): readonly ProgressGridCell[] {
  const strands = choice.strand ? [choice.strand] : choice.strands;
  return strands.flatMap((strand) =>
    choice.reviewPoints.map((point) => {
      const cell = expectedCell(expected, strand.code, point.code);
      return {
        strand: strand.name,
        reviewPoint: point.name,
        count: cell?.count ?? null,
        denominator: cell?.denominator ?? null,
        percent: cell?.percent ?? null,
        lower: cell?.lower ?? null,
        upper: cell?.upper ?? null,
        status: cell?.status ?? "UNAVAILABLE",
        ...(point.window === "BEFORE" ? { opensOn: longDate(point.opensOn) } : {}),
      };
    }),
  );
}
