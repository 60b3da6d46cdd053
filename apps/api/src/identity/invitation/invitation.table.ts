import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";

/** A link that lets one person sign in for the first time, as it is kept: without the secret in it. */
export interface InvitationRow {
  readonly providerId: string;
  readonly id: string;
  readonly personId: string;
  readonly tokenHash: string;
  /** null for the first administrator. */
  readonly invitedBy: string | null;
  readonly invitedAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

const columns = {
  providerId: { name: "provider_id", type: "uuid", primary: true },
  id: { type: "uuid", primary: true },
  personId: { name: "person_id", type: "uuid" },
  tokenHash: { name: "token_hash", type: "text" },
  invitedBy: { name: "invited_by", type: "uuid", nullable: true },
  invitedAt: { name: "invited_at", type: "timestamptz" },
  expiresAt: { name: "expires_at", type: "timestamptz" },
  acceptedAt: { name: "accepted_at", type: "timestamptz", nullable: true },
  revokedAt: { name: "revoked_at", type: "timestamptz", nullable: true },
} satisfies Record<keyof InvitationRow, EntitySchemaColumnOptions>;

export const invitationTable = new EntitySchema<InvitationRow>({ name: "invitation", columns });
