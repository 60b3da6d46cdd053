import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    personId: { name: "person_id", type: "uuid" },
    cohortId: { name: "cohort_id", type: "uuid" },
    hubId: { name: "hub_id", type: "uuid", nullable: true },
    subjectId: { name: "subject_id", type: "uuid" },
    registerId: { name: "register_id", type: "text", nullable: true },
    providerTraineeId: { name: "provider_trainee_id", type: "text", nullable: true },
    trn: { type: "text", nullable: true },
    status: { type: "text" },
    route: { type: "text", nullable: true },
    startedOn: { name: "started_on", type: "date" },
    expectedEndOn: { name: "expected_end_on", type: "date", nullable: true },
    withdrawnOn: { name: "withdrawn_on", type: "date", nullable: true },
    deferredOn: { name: "deferred_on", type: "date", nullable: true },
    returnedOn: { name: "returned_on", type: "date", nullable: true },
    awardedOn: { name: "awarded_on", type: "date", nullable: true },
};
export const traineeTable = new EntitySchema({ name: "trainee", columns });
//# sourceMappingURL=trainee.table.js.map