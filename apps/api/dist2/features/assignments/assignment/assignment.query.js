import sql, { join, raw } from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { assignmentTable } from "./assignment.table.js";
import { assignmentCalendarTable } from "./calendar.table.js";
const days = ["hand_in_by", "marking_opens_on", "marking_closes_on"].concat([
    "moderation_opens_on",
    "moderation_closes_on",
    "release_on",
]);
/** Every assignment with its days as they were known at an instant; now without one. */
function knownAt(asOf) {
    if (asOf === null)
        return sql `assignment`;
    return sql `(select provider_id, id, title, kind_code, kind, cohort_id, set_by, assignment.recorded_at,
      ${raw(days.map((day) => `known.${day}`).join(", "))}, known.sequence as version
    from assignment cross join lateral (select * from assignment_calendar calendar
      where calendar.provider_id = assignment.provider_id and calendar.assignment_id = assignment.id
        and calendar.recorded_at <= ${asOf}::timestamptz order by sequence desc limit 1) known
      (calendar_provider, assignment_id, sequence, ${raw(days.join(", "))}, recorded_by, calendar_recorded_at)) assignment`;
}
/** Assignments, the last for handing in first. */
export function assignmentListing(filter) {
    const { cohort, subject, kindCode, openOn, asOf } = filter ?? {};
    const where = [sql `true`];
    if (cohort != null)
        where.push(sql `assignment.cohort_id in (select id from cohort where code = ${cohort})`);
    if (kindCode != null)
        where.push(sql `assignment.kind_code = ${kindCode}`);
    if (openOn != null)
        where.push(sql `assignment.release_on >= ${openOn}`);
    if (subject != null) {
        const subjects = sql `select from assignment_subject where assignment_subject.provider_id = assignment.provider_id
      and assignment_subject.assignment_id = assignment.id`;
        where.push(sql `(not exists (${subjects}) or exists (${subjects}
      and subject_id in (select id from subject where code = ${subject})))`);
    }
    return {
        kind: "assignment",
        select: selectList(assignmentTable, "assignment"),
        from: knownAt(asOf ?? null),
        where: join(where, " and "),
        order: [sql `assignment.hand_in_by`, sql `assignment.id`],
        descending: true,
    };
}
/** Assignments by id. */
export function readAssignments(ids, context) {
    return context.read(sql `select ${selectList(assignmentTable, "assignment")} from assignment
    where assignment.id = any(${ids}::uuid[])`);
}
/** The days of assignments as they were set and changed, in order. */
export function readCalendars(ids, context) {
    return context.read(sql `select ${selectList(assignmentCalendarTable, "assignment_calendar")}
    from assignment_calendar where assignment_id = any(${ids}::uuid[]) order by assignment_id, sequence`);
}
/** The ids of what assignments are about: their subjects, or their strands in the order of the framework. */
export function readParts(part, ids, context) {
    const table = raw(`assignment_${part}`);
    const key = raw(`${part}_id`);
    const order = part === "strand" ? sql `named.position` : sql `named.code`;
    return context.read(sql `select ${table}.assignment_id as "assignmentId", ${table}.${key} as "partId" from ${table}
    join ${raw(part)} named on named.provider_id = ${table}.provider_id and named.id = ${table}.${key}
    where ${table}.assignment_id = any(${ids}::uuid[]) order by ${order}, named.id`);
}
//# sourceMappingURL=assignment.query.js.map