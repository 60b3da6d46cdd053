import { EntitySchema } from "typeorm";
const columns = {
    providerId: { name: "provider_id", type: "uuid", primary: true },
    tokenHash: { name: "token_hash", type: "text", primary: true },
    invitationId: { name: "invitation_id", type: "uuid" },
    madeAt: { name: "made_at", type: "timestamptz" },
};
export const invitationLinkTable = new EntitySchema({ name: "invitation_link", columns });
//# sourceMappingURL=invitation-link.table.js.map