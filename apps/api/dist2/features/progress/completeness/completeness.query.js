import sql, { empty } from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { joinPlaced } from "../narrowing/placed.js";
import { standingsWithin } from "../narrowing/standing-conditions.js";
import { tablesBefore } from "../narrowing/tables-before.js";
const groupOf = {
    SCHOOL: sql `placed.school_id`,
    ASSESSOR: sql `coalesce(judgement.assessor_id, placed.mentor_id)`,
    HUB: sql `standing.hub_id`,
    SUBJECT: sql `standing.subject_id`,
    STRAND: sql `standing.strand_id`,
};
/** The standings of the narrowing, those that are alike as one row: the domain decides what is late. */
export function readDue(narrowing, by, context) {
    const byPlace = by === "SCHOOL" || by === "ASSESSOR" || narrowing.schoolId !== null;
    return context.read(sql `${tablesBefore(narrowing, byPlace)}select
      ${groupOf[by]} as "groupId", review_point.code as "reviewPointCode", standing.state,
      judgement.judged_on as "judgedOn", count(*)::integer as standings
    from standing
    join review_point on review_point.provider_id = standing.provider_id and review_point.id = standing.review_point_id
    left join judgement on judgement.provider_id = standing.provider_id and judgement.id = standing.judgement_id
    ${byPlace ? joinPlaced : empty} where ${standingsWithin(narrowing, viewerOf(context))}
    group by ${groupOf[by]}, review_point.code, standing.state, judgement.judged_on`);
}
//# sourceMappingURL=completeness.query.js.map