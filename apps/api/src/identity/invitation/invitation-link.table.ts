import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";

/** A further link of an invitation, as it is kept: without the secret in it. */
export interface InvitationLinkRow {
  readonly providerId: string;
  readonly tokenHash: string;
  readonly invitationId: string;
  readonly madeAt: string;
}

const columns = {
  providerId: { name: "provider_id", type: "uuid", primary: true },
  tokenHash: { name: "token_hash", type: "text", primary: true },
  invitationId: { name: "invitation_id", type: "uuid" },
  madeAt: { name: "made_at", type: "timestamptz" },
} satisfies Record<keyof InvitationLinkRow, EntitySchemaColumnOptions>;

export const invitationLinkTable = new EntitySchema<InvitationLinkRow>({ name: "invitation_link", columns });
