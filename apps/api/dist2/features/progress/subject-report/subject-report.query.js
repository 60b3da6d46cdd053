import { rolesThatMay } from "@reviewpoint/domain/access";
import sql, { raw } from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { reportDraftTable } from "./draft/report-draft.table.js";
import { subjectReportTable } from "./subject-report.table.js";
/** Which reports a viewer reads: their own, those given to them, and all of them for whoever may. */
function readBy(viewer) {
    if (accessOf(viewer).may({ act: "read-every-subject-report" }))
        return sql `true`;
    const { personId } = viewer;
    return sql `(report.author_id = ${personId}::uuid or exists (select from subject_report_reader reader
    where reader.provider_id = report.provider_id and reader.report_id = report.id
      and reader.person_id = ${personId}::uuid))`;
}
/** Reports of review points, subjects or by id, that the viewer reads: the newest first. */
export async function readReports(by, ids, context) {
    const viewer = viewerOf(context);
    if (!accessOf(viewer).may({ act: "read-subject-reports" }))
        return [];
    return context.read(sql `select ${selectList(subjectReportTable, "report")},
      not exists (select from subject_report later where later.provider_id = report.provider_id
        and later.replaces_id = report.id) as "isCurrent"
    from subject_report report where report.${raw(by)} = any(${ids}::uuid[]) and ${readBy(viewer)}
    order by report.recorded_at desc, report.id`);
}
/** Reports by id; null where the viewer does not read them. */
export const reportById = async (ids, context) => inOrder(ids, await readReports("id", ids, context), ({ id }) => id);
/** What the viewer is writing at review points, or by id: nobody else's. */
export function readDrafts(by, ids, context) {
    const viewer = viewerOf(context);
    const { everyone, subjectIds } = accessOf(viewer).reach({ act: "write-subject-report" });
    const within = everyone ? sql `true` : sql `draft.subject_id = any(${subjectIds}::uuid[])`;
    return context.read(sql `select ${selectList(reportDraftTable, "draft")}
    from subject_report_draft draft where draft.${raw(by)} = any(${ids}::uuid[])
      and draft.author_id = ${viewer.personId}::uuid and ${within} order by draft.subject_id`);
}
/** Drafts by id; null for those of others. */
export const draftById = async (ids, context) => inOrder(ids, await readDrafts("id", ids, context), ({ id }) => id);
/** The author's draft within a transaction that is about to change or to give it; null before the first. */
export async function draftWithin(read, { personId }, { reviewPointId, subjectId }) {
    const [draft] = await read(sql `select ${selectList(reportDraftTable, "draft")}
    from subject_report_draft draft where draft.author_id = ${personId}::uuid
      and draft.review_point_id = ${reviewPointId}::uuid and draft.subject_id = ${subjectId}::uuid`);
    return draft ?? null;
}
/** The author's report that a new one takes the place of; null before the first. */
export async function reportToReplace(read, { personId }, { reviewPointId, subjectId }) {
    const [last] = await read(sql `select report.id from subject_report report
    where report.author_id = ${personId}::uuid and report.review_point_id = ${reviewPointId}::uuid
      and report.subject_id = ${subjectId}::uuid and not exists (select from subject_report later
        where later.provider_id = report.provider_id and later.replaces_id = report.id)`);
    return last?.id ?? null;
}
/** Everybody but the viewer who holds today a role to which reports are given: by role, hub and name. */
export function readReceivers(read, viewer) {
    const { personId, today } = viewer;
    const roles = rolesThatMay("receive-subject-reports", accessOf(viewer).policy);
    return read(sql `select holding.person_id as "personId", holding.role, holding.hub_id as "hubId"
    from role_holding holding
    join person on person.provider_id = holding.provider_id and person.id = holding.person_id
    left join hub on hub.provider_id = holding.provider_id and hub.id = holding.hub_id
    where holding.role = any(${roles}::text[]) and holding.from_on <= ${today}
      and coalesce(holding.until_on >= ${today}, true) and holding.person_id <> ${personId}::uuid
    order by array_position(${roles}::text[], holding.role), hub.name nulls first,
      person.family_name, person.given_names, holding.id`);
}
//# sourceMappingURL=subject-report.query.js.map