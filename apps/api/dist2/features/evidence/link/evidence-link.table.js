import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    fileId: { name: "file_id", type: "uuid" },
    judgementId: { name: "judgement_id", type: "uuid", nullable: true },
    observationCopyId: { name: "observation_copy_id", type: "uuid", nullable: true },
    targetId: { name: "target_id", type: "uuid", nullable: true },
    targetVersion: { name: "target_version", type: "integer", nullable: true },
    meetingId: { name: "meeting_id", type: "uuid", nullable: true },
    concernId: { name: "concern_id", type: "uuid", nullable: true },
    sequence: { type: "integer" },
    linkedBy: { name: "linked_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const evidenceLinkTable = new EntitySchema({
    name: "evidence_link",
    columns,
});
//# sourceMappingURL=evidence-link.table.js.map