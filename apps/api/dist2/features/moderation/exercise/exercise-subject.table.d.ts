import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A subject whose work is moderated; every subject where none is named. */
export interface ExerciseSubjectRow {
    readonly exerciseId: string;
    readonly subjectId: string;
}
export declare const moderationExerciseSubjectTable: EntitySchema<Stored<ExerciseSubjectRow>>;
