import { createHash } from "node:crypto";
import { canonical } from "../../../graph/auditing/salted-digest.js";
/** What the first link of every chain is hashed over in place of an earlier one. */
export const beginning = "0".repeat(64);
/** The hash of a link: over the hash of the one before it, its own place, and everything that its entry says. */
export function linkHash(previousHash, sequence, entry) {
    const { id, recordedAt, kind, act, actorId, subject, detailDigest } = entry;
    const said = [previousHash, sequence, id, recordedAt, kind, act, actorId, subject, detailDigest];
    return createHash("sha256").update(canonical(said)).digest("hex");
}
//# sourceMappingURL=link-hash.js.map