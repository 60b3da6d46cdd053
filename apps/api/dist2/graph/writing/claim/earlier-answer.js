import { saltedDigest } from "../../auditing/salted-digest.js";
/** The stored ids for the same act with the same input; a refusal when the key was used for anything else. */
export async function earlierAnswer(unit, claim) {
    const [earlier] = await unit.rows(`select idempotency_claim.act, salt, input_digest as "inputDigest", subject
     from idempotency_claim
     join audit_entry on audit_entry.provider_id = idempotency_claim.provider_id and audit_entry.id = entry_id
     where idempotency_claim.provider_id = $1 and idempotency_claim.actor_id = $2 and key = $3`, [claim.providerId, claim.actorId, claim.key]);
    if (!earlier)
        throw new Error("a claimed key has no audit entry");
    const isSame = earlier.act === claim.act && earlier.inputDigest === saltedDigest(earlier.salt, claim.input);
    return isSame
        ? { ids: earlier.subject }
        : { refusal: { code: "key-reused", usedFor: earlier.act }, path: ["input", "idempotencyKey"] };
}
//# sourceMappingURL=earlier-answer.js.map