import type { Reach } from "@reviewpoint/domain/access";
import sql, { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees } from "../../partnership/trainee/trainee-scope.js";
import type { CountedStandings } from "../cell/cell.query.js";
import { isReachedByTrainee } from "../narrowing/is-reached-by-trainee.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import { isScopedByTrainee, standingColumns, standingsWithin } from "../narrowing/standing-conditions.js";

/** Standings of one hub and subject that are alike, and whether the viewer may see every figure of them. */
export interface PlacedStandings extends CountedStandings {
  readonly reviewPointId: string;
  readonly strandId: string;
  readonly hubId: string | null;
  readonly subjectId: string;
  readonly isSeen: boolean;
}

/** Everywhere that the viewer reaches, whatever place is asked about: what is told depends on all that might be asked. */
export const everywhere = (narrowing: Narrowing): Narrowing => ({
  ...narrowing,
  ...{ hubId: null, subjectId: null, schoolId: null },
});

/** The condition that every figure of a standing may be seen. */
export const isSeen = (seen: Reach, context: GraphContext): Sql =>
  reachedTrainees(viewerOf(context), seen, standingColumns);

/** Counts everybody's standings by hub and subject, at the narrowing's review points and on its strands. */
export function readPlacedCounts(
  narrowing: Narrowing,
  seen: Reach,
  context: GraphContext,
): Promise<PlacedStandings[]> {
  const viewer = viewerOf(context);
  const all = everywhere(narrowing);
  const byTrainee = isScopedByTrainee(narrowing, viewer) || isReachedByTrainee(seen);
  const source = byTrainee ? sql`standing` : sql`progress_cell standing`;
  const count = byTrainee ? sql`count(*)::integer` : sql`sum(standing.trainees)::integer`;
  return context.read<PlacedStandings>(sql`select standing.review_point_id as "reviewPointId",
      standing.strand_id as "strandId", standing.hub_id as "hubId", standing.subject_id as "subjectId",
      coalesce(${isSeen(seen, context)}, false) as "isSeen", standing.state, standing.level_rank as "levelRank",
      standing.expected_rank as "expectedRank", ${count} as count
    from ${source} where ${standingsWithin(all, viewer)} group by 1, 2, 3, 4, 5, 6, 7, 8 having ${count} > 0`);
}
