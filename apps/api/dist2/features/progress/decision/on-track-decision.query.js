import sql, {} from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { knownAt } from "../../../graph/reading/as-of/known-at.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees, traineesWithin } from "../../partnership/trainee/trainee-scope.js";
import { progressGuards } from "../progress.guards.js";
import { onTrackOverrideTable } from "./on-track-override.table.js";
const reading = [{ act: "read-standings" }];
const columns = selectList(onTrackOverrideTable, "on_track_override");
/** Decisions at review points about trainees whose standings the viewer may see, in their order. */
export function readDecisions(reviewPointIds, asOf, context) {
    const known = knownAt(asOf, "on_track_override.recorded_at");
    return decisions(sql `on_track_override.review_point_id = any(${reviewPointIds}::uuid[])${known}`, context);
}
/** Decisions at review points about some of these trainees. */
export function readDecisionsAbout(traineeIds, reviewPointIds, asOf, context) {
    return decisions(sql `on_track_override.trainee_id = any(${traineeIds}::uuid[])
      and on_track_override.review_point_id = any(${reviewPointIds}::uuid[])${knownAt(asOf, "on_track_override.recorded_at")}`, context);
}
function decisions(chosen, context) {
    const viewer = viewerOf(context);
    const masked = maskedBits(progressGuards.OnTrackDecision, viewer, reading, (reach) => reachedTrainees(viewer, reach));
    return context.read(sql `select ${columns}, ${masked} as masked from on_track_override
    join trainee on trainee.provider_id = on_track_override.provider_id and trainee.id = on_track_override.trainee_id
    where ${chosen} and ${traineesWithin(viewer, reading)}
    order by on_track_override.trainee_id, on_track_override.sequence`);
}
/** The decision that counts within a transaction that is about to write another; null before the first. */
export async function lastDecision(unit, providerId, traineeId, reviewPointId) {
    const [last] = await unit.rows(`select sequence, status from on_track_override
     where provider_id = $1 and trainee_id = $2 and review_point_id = $3 order by sequence desc limit 1`, [providerId, traineeId, reviewPointId]);
    return last ?? null;
}
/** The standings from which a status is derived within such a transaction. */
export function standingsWithin(unit, providerId, traineeId, reviewPointId) {
    return unit.rows(`select trainee_id as "traineeId", review_point_id as "reviewPointCode", strand.code as "strandCode", state,
       level_rank as "levelRank", expected_rank as "expectedRank"
     from standing
     join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
     where standing.provider_id = $1 and trainee_id = $2 and review_point_id = $3 order by strand.position`, [providerId, traineeId, reviewPointId]);
}
//# sourceMappingURL=on-track-decision.query.js.map