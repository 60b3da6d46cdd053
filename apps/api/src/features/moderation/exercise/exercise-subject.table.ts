import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A subject whose work is moderated; every subject where none is named. */
export interface ExerciseSubjectRow {
  readonly exerciseId: string;
  readonly subjectId: string;
}

const columns = {
  providerId: providerColumn,
  exerciseId: { name: "exercise_id", type: "uuid", primary: true },
  subjectId: { name: "subject_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<ExerciseSubjectRow>, EntitySchemaColumnOptions>;

export const moderationExerciseSubjectTable = new EntitySchema<Stored<ExerciseSubjectRow>>({
  name: "moderation_exercise_subject",
  columns,
});
