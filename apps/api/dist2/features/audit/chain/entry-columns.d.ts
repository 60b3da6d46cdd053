/** The select list of an audit entry, as the chain hashes it. */
export declare const entryColumns = "audit_entry.id, audit_entry.recorded_at as \"recordedAt\", audit_entry.kind, audit_entry.act,\n  audit_entry.actor_id as \"actorId\", audit_entry.subject, audit_entry.detail_digest as \"detailDigest\"";
