import sql, { empty, raw } from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reviewFormTable } from "./review-form.table.js";
/** Forms of the subjects that the viewer may read, subject by subject in the order in which they came in. */
export function readForms({ by, ids, asOf }, context) {
    const known = asOf === null ? empty : sql `and form.recorded_at <= ${asOf}::timestamptz`;
    return context.read(sql `select ${selectList(reviewFormTable, "form")}, form.sequence as version,
      not exists (select from review_form later where later.provider_id = form.provider_id
        and later.review_point_id = form.review_point_id and later.subject_id = form.subject_id
        and later.sequence > form.sequence
        ${asOf === null ? empty : sql `and later.recorded_at <= ${asOf}::timestamptz`}) as "isCurrent"
    from review_form form
    where form.${raw(by)} = any(${ids}::uuid[]) ${known} and ${subjectsRead(context)}
    order by form.review_point_id, form.subject_id, form.sequence`);
}
/** The subjects whose forms the viewer may read. */
function subjectsRead(context) {
    const { everyone, subjectIds } = accessOf(viewerOf(context)).reach({ act: "read-review-forms" });
    return everyone ? sql `true` : sql `form.subject_id = any(${subjectIds}::uuid[])`;
}
/** How often the form of a review point was answered for a subject, within a transaction that is about to answer it. */
export async function timesAnswered(unit, providerId, reviewPointId, subjectId) {
    const [row] = await unit.rows(`select count(*)::integer as times from review_form
     where provider_id = $1 and review_point_id = $2 and subject_id = $3`, [providerId, reviewPointId, subjectId]);
    return row?.times ?? 0;
}
/** The window of a review point, within such a transaction; null where the provider has none with this id. */
export async function windowOfReviewPoint(unit, providerId, id) {
    const [window] = await unit.rows(`select opens_on as "opensOn", closes_on as "closesOn" from review_point where provider_id = $1 and id = $2`, [providerId, id]);
    return window ?? null;
}
//# sourceMappingURL=review-form.query.js.map