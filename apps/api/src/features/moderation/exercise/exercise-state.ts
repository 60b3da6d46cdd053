import type { ExerciseState } from "./exercise-kind.enum.js";
import type { ShownExercise } from "./exercise.query.js";

/** How far an exercise has come. */
export function stateOf(
  exercise: Pick<ShownExercise, "seedHash" | "acceptedPlanId" | "isDecided" | "seedRevealedAt" | "closedAt">,
): ExerciseState {
  if (exercise.closedAt !== null) return "closed";
  if (exercise.seedRevealedAt !== null) return "revealed";
  if (exercise.isDecided) return "decided";
  if (exercise.acceptedPlanId !== null) return "accepted";
  return exercise.seedHash === null ? "opened" : "committed";
}
