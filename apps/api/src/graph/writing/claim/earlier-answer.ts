import type { ReadUnit } from "../../../database/index.js";
import { saltedDigest } from "../../auditing/salted-digest.js";
import type { Refused, RefusalOf } from "../../refusals/writes/write-refusal.js";
import type { Claim } from "./claim-key.js";

/** What came of the act for which a key was claimed before. */
export type EarlierAnswer =
  | { readonly ids: Readonly<Record<string, unknown>> }
  | Refused<RefusalOf<"key-reused">>;

/** The stored ids for the same act with the same input; a refusal when the key was used for anything else. */
export async function earlierAnswer(unit: ReadUnit, claim: Claim): Promise<EarlierAnswer> {
  const [earlier] = await unit.rows<{
    act: string;
    salt: string;
    inputDigest: string;
    subject: Readonly<Record<string, unknown>>;
  }>(
    `select idempotency_claim.act, salt, input_digest as "inputDigest", subject
     from idempotency_claim
     join audit_entry on audit_entry.provider_id = idempotency_claim.provider_id and audit_entry.id = entry_id
     where idempotency_claim.provider_id = $1 and idempotency_claim.actor_id = $2 and key = $3`,
    [claim.providerId, claim.actorId, claim.key],
  );
  if (!earlier) throw new Error("a claimed key has no audit entry");
  const isSame = earlier.act === claim.act && earlier.inputDigest === saltedDigest(earlier.salt, claim.input);
  return isSame
    ? { ids: earlier.subject }
    : { refusal: { code: "key-reused", usedFor: earlier.act }, path: ["input", "idempotencyKey"] };
}
