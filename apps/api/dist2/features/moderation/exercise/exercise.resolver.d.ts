import { type SamplingPolicy } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { ExerciseFilter } from "./exercise.input.js";
import { type ShownExercise } from "./exercise.query.js";
type Exercises = readonly ShownExercise[];
export declare class ExerciseResolver {
    exercises(page: PageArguments, filter: ExerciseFilter | null, context: GraphContext): Promise<Page<ShownExercise>>;
    exercise(id: string, context: GraphContext): Promise<ShownExercise | null>;
    samplingPresets(): readonly SamplingPolicy[];
    state(exercises: Exercises): import("./exercise-kind.enum.js").ExerciseState[];
    cohort(exercises: Exercises, context: GraphContext): Promise<(import("../../partnership/cohort/cohort.table.js").CohortRow | null)[]>;
    reviewPoint(exercises: Exercises, context: GraphContext): Promise<(import("../../judgements/review-point/review-point.table.js").ReviewPointRow | null)[]>;
    assignment(exercises: Exercises, context: GraphContext): Promise<(import("../../assignments/assignment/show-assignment.js").ShownAssignment | null)[]>;
    subjects(exercises: Exercises, context: GraphContext): Promise<import("../../partnership/subject/subject.table.js").SubjectRow[][]>;
    openedBy(exercises: Exercises, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export {};
