import { createHash } from "node:crypto";
import { canonical } from "../../../graph/auditing/salted-digest.js";
import type { AuditEntryRow } from "../../../graph/auditing/tables/audit-entry.table.js";

/** A place in the chain: what to keep elsewhere, so that a chain that was cut off is noticed. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** What the first link of every chain is hashed over in place of an earlier one. */
export const beginning = "0".repeat(64);

/** The hash of a link: over the hash of the one before it, its own place, and everything that its entry says. */
export function linkHash(previousHash: string, sequence: number, entry: AuditEntryRow): string {
  const { id, recordedAt, kind, act, actorId, subject, detailDigest } = entry;
  const said = [previousHash, sequence, id, recordedAt, kind, act, actorId, subject, detailDigest];
  return createHash("sha256").update(canonical(said)).digest("hex");
}
