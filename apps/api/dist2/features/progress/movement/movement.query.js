import sql, { empty } from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { joinPlaced } from "../narrowing/placed.js";
import { standingsWithin } from "../narrowing/standing-conditions.js";
import { tablesBefore } from "../narrowing/tables-before.js";
/**
 * Counts flows from the narrowing's review point to another: pairs of a trainee's standings on a strand, in the
 * domain's order (levels by rank, then not judged, deferred, withdrawn).
 */
export function readFlows(narrowing, toId, context) {
    const order = sql `array['judged', 'not_judged', 'deferred', 'withdrawn']`;
    const bySchool = narrowing.schoolId !== null;
    return context.read(sql `${tablesBefore(narrowing, bySchool)}select
      standing.state as "fromState", standing.level_rank as "fromRank", later.state as "toState",
      later.level_rank as "toRank", count(*)::integer as count
    from standing join standing later on later.provider_id = standing.provider_id
      and later.trainee_id = standing.trainee_id and later.strand_id = standing.strand_id
      and later.review_point_id = ${toId}
    ${bySchool ? joinPlaced : empty} where ${standingsWithin(narrowing, viewerOf(context))}
    group by standing.state, standing.level_rank, later.state, later.level_rank
    order by array_position(${order}, standing.state), standing.level_rank,
      array_position(${order}, later.state), later.level_rank`);
}
//# sourceMappingURL=movement.query.js.map