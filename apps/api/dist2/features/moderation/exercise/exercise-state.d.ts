import type { ExerciseState } from "./exercise-kind.enum.js";
import type { ShownExercise } from "./exercise.query.js";
/** How far an exercise has come. */
export declare function stateOf(exercise: Pick<ShownExercise, "seedHash" | "acceptedPlanId" | "isDecided" | "seedRevealedAt" | "closedAt">): ExerciseState;
