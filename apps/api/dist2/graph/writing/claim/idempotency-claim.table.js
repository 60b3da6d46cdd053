import { EntitySchema } from "typeorm";
import { providerColumn } from "../../reading/stored.js";
const columns = {
    providerId: providerColumn,
    actorId: { name: "actor_id", type: "uuid", primary: true },
    key: { type: "text", primary: true },
    act: { type: "text" },
    salt: { type: "text" },
    inputDigest: { name: "input_digest", type: "text" },
    entryId: { name: "entry_id", type: "uuid" },
    claimedAt: { name: "claimed_at", type: "timestamptz" },
};
export const idempotencyClaimTable = new EntitySchema({
    name: "idempotency_claim",
    columns,
});
//# sourceMappingURL=idempotency-claim.table.js.map