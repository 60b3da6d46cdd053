import sql, {} from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { standingsWithin } from "../narrowing/standing-conditions.js";
import { everywhere, isSeen } from "./placed-counts.query.js";
const placeOf = {
    hub: sql `coalesce(standing.hub_id::text, '')`,
    subject: sql `standing.subject_id::text`,
};
/** What is due of everybody at the narrowing's review point and on its strands, by place. */
export function readPlacedDue(narrowing, by, seen, context) {
    const within = standingsWithin(everywhere(narrowing), viewerOf(context));
    return context.read(sql `select standing.strand_id as "strandId", ${placeOf[by]} as "placeId",
      coalesce(${isSeen(seen, context)}, false) as "isSeen", review_point.code as "reviewPointCode", standing.state,
      judgement.judged_on as "judgedOn", count(*)::integer as standings
    from standing
    join review_point on review_point.provider_id = standing.provider_id and review_point.id = standing.review_point_id
    left join judgement on judgement.provider_id = standing.provider_id and judgement.id = standing.judgement_id
    where ${within} group by 1, 2, 3, 4, 5, 6`);
}
//# sourceMappingURL=due-without-names.query.js.map