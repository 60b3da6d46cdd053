import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    placementId: { name: "placement_id", type: "uuid" },
    schoolId: { name: "school_id", type: "uuid" },
    kind: { type: "text" },
    observedOn: { name: "observed_on", type: "date" },
    mentorId: { name: "mentor_id", type: "uuid", nullable: true },
    followsId: { name: "follows_id", type: "uuid", nullable: true },
    replacesId: { name: "replaces_id", type: "uuid", nullable: true },
    plannedBy: { name: "planned_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    copyDueOn: { name: "copy_due_on", type: "date", nullable: true },
    revealedAt: { name: "revealed_at", type: "timestamptz", nullable: true },
    version: { type: "integer" },
};
export const observationTable = new EntitySchema({ name: "observation", columns });
//# sourceMappingURL=observation.table.js.map