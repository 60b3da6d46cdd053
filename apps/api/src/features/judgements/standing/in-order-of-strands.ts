import type { GraphContext } from "../../../graph/context.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import type { StandingRow } from "./standing.table.js";

/** The small tables by which standings are put in order; read beside a question's first rows. */
export const readOrderOfStandings = (context: GraphContext) =>
  Promise.all([strandById.readAll(context), reviewPointById.readAll(context)]);

/**
 * Standings by strand and then by review point. Both tables are small and most questions about standings name them, so they
 * are put in order here and not by two joins of the database.
 */
export function inOrderOfStrands(
  standings: readonly StandingRow[],
  [strands, points]: Awaited<ReturnType<typeof readOrderOfStandings>>,
): StandingRow[] {
  const placeOf = (table: ReadonlyMap<string, { readonly position: number }>, id: string) =>
    table.get(id)?.position ?? Number.POSITIVE_INFINITY;
  return standings.toSorted(
    (one, other) =>
      placeOf(strands, one.strandId) - placeOf(strands, other.strandId) ||
      placeOf(points, one.reviewPointId) - placeOf(points, other.reviewPointId),
  );
}
