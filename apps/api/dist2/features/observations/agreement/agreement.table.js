import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    observationId: { name: "observation_id", type: "uuid" },
    agreedBy: { name: "agreed_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    supersedesId: { name: "supersedes_id", type: "uuid", nullable: true },
    nextStepForTrainee: { name: "next_step_for_trainee", type: "text", nullable: true },
    nextStepForMentor: { name: "next_step_for_mentor", type: "text", nullable: true },
};
export const observationAgreementTable = new EntitySchema({
    name: "observation_agreement",
    columns,
});
//# sourceMappingURL=agreement.table.js.map