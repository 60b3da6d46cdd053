import sql, {} from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees } from "../../partnership/trainee/trainee-scope.js";
import { isReachedByTrainee } from "../narrowing/is-reached-by-trainee.js";
import { isScopedByTrainee, standingColumns, standingsWithin } from "../narrowing/standing-conditions.js";
/** Everywhere that the viewer reaches, whatever place is asked about: what is told depends on all that might be asked. */
export const everywhere = (narrowing) => ({
    ...narrowing,
    ...{ hubId: null, subjectId: null, schoolId: null },
});
/** The condition that every figure of a standing may be seen. */
export const isSeen = (seen, context) => reachedTrainees(viewerOf(context), seen, standingColumns);
/** Counts everybody's standings by hub and subject, at the narrowing's review points and on its strands. */
export function readPlacedCounts(narrowing, seen, context) {
    const viewer = viewerOf(context);
    const all = everywhere(narrowing);
    const byTrainee = isScopedByTrainee(narrowing, viewer) || isReachedByTrainee(seen);
    const source = byTrainee ? sql `standing` : sql `progress_cell standing`;
    const count = byTrainee ? sql `count(*)::integer` : sql `sum(standing.trainees)::integer`;
    return context.read(sql `select standing.review_point_id as "reviewPointId",
      standing.strand_id as "strandId", standing.hub_id as "hubId", standing.subject_id as "subjectId",
      coalesce(${isSeen(seen, context)}, false) as "isSeen", standing.state, standing.level_rank as "levelRank",
      standing.expected_rank as "expectedRank", ${count} as count
    from ${source} where ${standingsWithin(all, viewer)} group by 1, 2, 3, 4, 5, 6, 7, 8 having ${count} > 0`);
}
//# sourceMappingURL=placed-counts.query.js.map