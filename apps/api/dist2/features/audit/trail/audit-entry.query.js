import sql, { join } from "sql-template-tag";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { auditEntryTable } from "../../../graph/auditing/tables/audit-entry.table.js";
const columns = selectList(auditEntryTable, "audit_entry", [
    ...["id", "recordedAt", "kind", "act", "actorId", "subject"],
]);
const newestFirst = {
    order: [sql `audit_entry.recorded_at`, sql `audit_entry.id`],
    descending: true,
};
/** The whole trail, newest first. */
export function trailListing({ kind, actorId, traineeId }) {
    const conditions = [sql `true`];
    const named = (id, condition) => conditions.push(isUuid(id) ? condition : sql `false`);
    if (kind != null)
        conditions.push(sql `audit_entry.kind = ${kind}`);
    if (actorId != null)
        named(actorId, sql `audit_entry.actor_id = ${actorId}`);
    if (traineeId != null)
        named(traineeId, sql `audit_entry.id in (select entry_id from audit_about where trainee_id = ${traineeId})`);
    return {
        kind: "audit-entry",
        select: sql `${columns}, (select sequence from audit_link where audit_link.provider_id = audit_entry.provider_id
      and audit_link.entry_id = audit_entry.id) as sequence`,
        from: sql `audit_entry`,
        where: join(conditions, " and "),
        ...newestFirst,
    };
}
/** The readings of what is sensitive about a person in training, newest first. */
export function readingListing(personId) {
    const own = sql `select trainee.id from trainee where trainee.person_id = ${personId}`;
    return {
        kind: "reading",
        select: sql `${columns}, array(${own}) as "traineeIds", (select value -> 'facts' -> 'fields' from audit_detail
      where audit_detail.provider_id = audit_entry.provider_id and entry_id = audit_entry.id) as fields`,
        from: sql `audit_entry`,
        where: sql `audit_entry.kind in ('read', 'export')
      and audit_entry.id in (select entry_id from audit_about where trainee_id in (${own}))`,
        ...newestFirst,
    };
}
//# sourceMappingURL=audit-entry.query.js.map