import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    material: { type: "text" },
    lessonOn: { name: "lesson_on", type: "date" },
    dueAt: { name: "due_at", type: "text" },
    handedInAt: { name: "handed_in_at", type: "text", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    supersedesId: { name: "supersedes_id", type: "uuid", nullable: true },
};
export const handInTable = new EntitySchema({ name: "hand_in", columns });
//# sourceMappingURL=hand-in.table.js.map