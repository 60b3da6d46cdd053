import type { AccessAct, RolePlace } from "@reviewpoint/domain/access";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";

/** A service token as it is kept: without the token. */
export interface ServiceTokenRow {
  readonly providerId: string;
  readonly id: string;
  readonly name: string;
  readonly tokenHash: string;
  readonly acts: readonly AccessAct[];
  readonly roles: readonly RolePlace[];
  readonly issuedBy: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  /** When it was last used, give or take some minutes; null before the first time. */
  readonly lastUsedAt: string | null;
}

const columns = {
  providerId: { name: "provider_id", type: "uuid", primary: true },
  id: { type: "uuid", primary: true },
  name: { type: "text" },
  tokenHash: { name: "token_hash", type: "text" },
  acts: { type: "jsonb" },
  roles: { type: "jsonb" },
  issuedBy: { name: "issued_by", type: "uuid" },
  issuedAt: { name: "issued_at", type: "timestamptz" },
  expiresAt: { name: "expires_at", type: "timestamptz" },
  revokedAt: { name: "revoked_at", type: "timestamptz", nullable: true },
  lastUsedAt: { name: "last_used_at", type: "timestamptz", nullable: true },
} satisfies Record<keyof ServiceTokenRow, EntitySchemaColumnOptions>;

export const serviceTokenTable = new EntitySchema<ServiceTokenRow>({ name: "service_token", columns });
