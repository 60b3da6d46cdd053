import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    observationId: { name: "observation_id", type: "uuid" },
    agreementId: { name: "agreement_id", type: "uuid" },
    sharedBy: { name: "shared_by", type: "uuid" },
    sharedAt: { name: "shared_at", type: "timestamptz" },
    sharedOn: { name: "shared_on", type: "date" },
    mentorId: { name: "mentor_id", type: "uuid", nullable: true },
    tutorId: { name: "tutor_id", type: "uuid", nullable: true },
    answers: { type: "jsonb" },
    contentHash: { name: "content_hash", type: "text" },
};
export const observationCopyTable = new EntitySchema({ name: "observation_copy", columns });
//# sourceMappingURL=copy.table.js.map