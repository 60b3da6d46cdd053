import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../reading/stored.js";

/** That an actor has used a key, for what, and the audit entry of what came of it. */
export interface IdempotencyClaimRow {
  readonly actorId: string;
  readonly key: string;
  readonly act: string;
  readonly salt: string;
  readonly inputDigest: string;
  readonly entryId: string;
  readonly claimedAt: string;
}

const columns = {
  providerId: providerColumn,
  actorId: { name: "actor_id", type: "uuid", primary: true },
  key: { type: "text", primary: true },
  act: { type: "text" },
  salt: { type: "text" },
  inputDigest: { name: "input_digest", type: "text" },
  entryId: { name: "entry_id", type: "uuid" },
  claimedAt: { name: "claimed_at", type: "timestamptz" },
} satisfies Record<keyof Stored<IdempotencyClaimRow>, EntitySchemaColumnOptions>;

export const idempotencyClaimTable = new EntitySchema<Stored<IdempotencyClaimRow>>({
  name: "idempotency_claim",
  columns,
});
