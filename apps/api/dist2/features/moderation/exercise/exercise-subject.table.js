import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    exerciseId: { name: "exercise_id", type: "uuid", primary: true },
    subjectId: { name: "subject_id", type: "uuid", primary: true },
};
export const moderationExerciseSubjectTable = new EntitySchema({
    name: "moderation_exercise_subject",
    columns,
});
//# sourceMappingURL=exercise-subject.table.js.map