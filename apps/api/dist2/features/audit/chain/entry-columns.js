/** The select list of an audit entry, as the chain hashes it. */
export const entryColumns = `audit_entry.id, audit_entry.recorded_at as "recordedAt", audit_entry.kind, audit_entry.act,
  audit_entry.actor_id as "actorId", audit_entry.subject, audit_entry.detail_digest as "detailDigest"`;
//# sourceMappingURL=entry-columns.js.map