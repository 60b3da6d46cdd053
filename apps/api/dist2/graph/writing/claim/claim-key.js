import { newSalt, saltedDigest } from "../../auditing/salted-digest.js";
/**
 * Claims a key as the first thing of a transaction; false when it is taken. Whoever claims the same key meanwhile waits
 * here until this transaction ends, and then finds the key taken, or free again if it came to nothing.
 *
 * It is an insert and no look-up, because what a serializable transaction has looked for collides with everybody who
 * inserts beside it.
 */
export async function claimKey(unit, claim) {
    const salt = newSalt();
    const inserted = await unit.affected(`insert into idempotency_claim (provider_id, actor_id, key, act, salt, input_digest, entry_id, claimed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (provider_id, actor_id, key) do nothing`, [
        ...[claim.providerId, claim.actorId, claim.key, claim.act, salt],
        ...[saltedDigest(salt, claim.input), claim.entryId, claim.claimedAt],
    ]);
    return inserted === 1;
}
//# sourceMappingURL=claim-key.js.map