import { type Tie } from "@reviewpoint/domain/access";
import { type ExerciseProgress, type ExerciseStep } from "@reviewpoint/domain/moderation";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../graph/writing/action.js";
import { type ExerciseRow } from "./exercise.table.js";
/** An exercise as an action finds it. */
export interface ExerciseToWrite extends ExerciseRow {
    readonly subjectIds: readonly string[];
    readonly academicYear: number;
    readonly isDecided: boolean;
}
type Within = Pick<Performance, "unit" | "viewer">;
/** The exercise with this id; null where the provider has none. */
export declare function exerciseToWrite({ unit, viewer }: Within, id: string): Promise<ExerciseToWrite | null>;
/** How far an exercise has come, as the rules ask. */
export declare const progressOf: (exercise: ExerciseToWrite) => ExerciseProgress;
/** Why an act is refused that finds no exercise, or not its turn. */
export declare const turnRefusals: readonly ["not-found", "exercise-closed", "seed-committed", "seed-not-committed", "seed-revealed", "seed-not-revealed", "plan-accepted", "plan-not-accepted", "outcomes-not-decided"];
/** The same for an act that says which version it has seen. */
export declare const stepRefusals: readonly ["not-found", "exercise-closed", "seed-committed", "seed-not-committed", "seed-revealed", "seed-not-revealed", "plan-accepted", "plan-not-accepted", "outcomes-not-decided", "conflict"];
type TurnCode = (typeof turnRefusals)[number];
type StepCode = (typeof stepRefusals)[number];
/** The exercise that an input names, when it is its turn for a step. */
export declare function exerciseInTurn(performance: Performance<TurnCode>, step: ExerciseStep, exerciseId: string): Promise<ExerciseToWrite | Refused<RefusalOf<TurnCode>>>;
/** The same at the version that the input expects. */
export declare function exerciseAt(performance: Performance<StepCode>, step: ExerciseStep, { exerciseId, expectedVersion }: {
    readonly exerciseId: string;
    readonly expectedVersion: number;
}): Promise<ExerciseToWrite | Refused<RefusalOf<StepCode>>>;
/** How the viewer is tied to all that an exercise is about: what the ties to each of its subjects have in common. */
export declare function tiesToExercise(performance: Within, exerciseId: string): Promise<readonly Tie[]>;
/** How the viewer is tied to some of what an exercise is about: enough for what a moderator says of themselves. */
export declare function tiesToSome(performance: Within, exerciseId: string): Promise<readonly Tie[]>;
/** The same for a cohort's subjects; without one, only what reaches the whole provider counts. */
export declare function tiesToSubjects({ viewer }: Within, cohortId: string, subjectIds: readonly string[]): readonly Tie[];
export {};
