import type { ReadUnit } from "../../database/index.js";
import type { ServiceTokenRow } from "./token.table.js";

/** A service token as administrators see it: everything but the secret. */
export type ListedServiceToken = Omit<ServiceTokenRow, "providerId" | "tokenHash">;

/** The provider's service tokens, newest first, ended ones too. */
export function listServiceTokens(unit: ReadUnit): Promise<ListedServiceToken[]> {
  return unit.rows<ListedServiceToken>(
    `select id, name, acts, roles, issued_by as "issuedBy", issued_at as "issuedAt", expires_at as "expiresAt",
        revoked_at as "revokedAt", last_used_at as "lastUsedAt"
      from service_token order by issued_at desc, id`,
  );
}
