import { EntitySchema } from "typeorm";
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
};
export const serviceTokenTable = new EntitySchema({ name: "service_token", columns });
//# sourceMappingURL=token.table.js.map