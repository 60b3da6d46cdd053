import sql, { empty, join } from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { knownAt } from "../../../graph/reading/as-of/known-at.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reachedTrainees } from "../../partnership/trainee/trainee-scope.js";
import { joinPlaced } from "../narrowing/placed.js";
import { standingsWithin } from "../narrowing/standing-conditions.js";
import { tablesBefore } from "../narrowing/tables-before.js";
import { progressGuards } from "../progress.guards.js";
/**
 * Standings of the narrowing's trainees up to a review point, trainee by trainee: by name, or by id for a viewer who
 * may not see names. Trainees for whom no rule can fire are left out.
 */
export async function readWatched(watching, context) {
    const { narrowing, reviewPoint, floor } = watching;
    const viewer = viewerOf(context);
    const bySchool = narrowing.schoolId !== null;
    const asked = { ...narrowing, reviewPoint, strand: null };
    const before = earlierIds(narrowing.frame, reviewPoint);
    const points = floor.looksBack ? [...before, reviewPoint.id] : [reviewPoint.id];
    const seesNames = accessOf(viewer).seesAll({ act: "read-watch-list", field: "name" });
    const masked = maskedBits(progressGuards.WatchListEntry, viewer, narrowing.within, (reach) => reachedTrainees(viewer, reach));
    const byName = seesNames ? sql `person.family_name, person.given_names, ` : empty;
    const watched = sql `watched as materialized (select standing.trainee_id
      from standing${bySchool ? joinPlaced : empty} where ${standingsWithin(asked, viewer)}
      group by standing.trainee_id having ${mayBeListed(watching, before)})
   `;
    return context.read(sql `${tablesBefore(asked, bySchool, [watched])}
    select standing.trainee_id as "traineeId", standing.review_point_id as "reviewPointId",
      standing.strand_id as "strandId", standing.state, standing.level_rank as "levelRank",
      standing.expected_rank as "expectedRank", ${masked} as masked
    from watched
    join standing on standing.trainee_id = watched.trainee_id
    join trainee on trainee.provider_id = standing.provider_id and trainee.id = standing.trainee_id
    join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id
    join strand on strand.provider_id = standing.provider_id and strand.id = standing.strand_id
    where standing.review_point_id = any(${points}::uuid[])
    order by ${byName}standing.trainee_id, strand.position`);
}
const earlierIds = ({ reviewPoints }, { position }) => reviewPoints.filter((point) => point.position < position).map(({ id }) => id);
/**
 * The condition that the standings of a trainee reach a number of the floor, or that somebody has decided on them.
 * Withdrawn and deferred are not watched.
 */
function mayBeListed({ narrowing, reviewPoint, floor, afterId }, before) {
    const atLeast = (strands, condition) => strands === null ? [] : [sql `count(*) filter (where ${condition}) >= ${strands}`];
    const lower = sql `exists (select from standing earlier where earlier.provider_id = standing.provider_id
      and earlier.trainee_id = standing.trainee_id and earlier.strand_id = standing.strand_id
      and earlier.review_point_id = any(${before}::uuid[]) and earlier.level_rank > standing.level_rank)`;
    const numbers = [
        ...atLeast(floor.strandsBelow, sql `standing.level_rank < standing.expected_rank`),
        ...atLeast(floor.strandsNotJudged, sql `standing.state = 'not_judged'`),
        ...atLeast(floor.strandsLower, lower),
        sql `standing.trainee_id in (select trainee_id from on_track_override
      where review_point_id = ${reviewPoint.id}::uuid${knownAt(narrowing.asOf)})`,
    ];
    const isBehind = afterId === null ? empty : sql `standing.trainee_id = ${afterId}::uuid or `;
    return sql `${isBehind}(not bool_or(standing.state in ('withdrawn', 'deferred')) and (${join(numbers, " or ")}))`;
}
//# sourceMappingURL=watch-list.query.js.map