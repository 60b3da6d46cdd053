import { EntitySchema } from "typeorm";
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
};
export const invitationTable = new EntitySchema({ name: "invitation", columns });
//# sourceMappingURL=invitation.table.js.map