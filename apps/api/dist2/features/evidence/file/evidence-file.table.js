import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    name: { type: "text", nullable: true },
    mediaType: { name: "media_type", type: "text" },
    bytes: { type: "integer" },
    sha256: { type: "text", nullable: true },
    addedBy: { name: "added_by", type: "uuid" },
    addedOn: { name: "added_on", type: "date" },
    addedAt: { name: "added_at", type: "timestamptz" },
    keptAt: { name: "kept_at", type: "timestamptz", nullable: true },
    removedAt: { name: "removed_at", type: "timestamptz", nullable: true },
    removedBecause: { name: "removed_because", type: "text", nullable: true },
    goneAt: { name: "gone_at", type: "timestamptz", nullable: true },
};
export const evidenceFileTable = new EntitySchema({
    name: "evidence_file",
    columns,
});
//# sourceMappingURL=evidence-file.table.js.map