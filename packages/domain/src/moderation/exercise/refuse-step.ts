import type { IsoDate } from "../../calendar/index.js";
import type { ExerciseRefusalOf } from "./refusals.js";

/** How far an exercise has come. */
export interface ExerciseProgress {
  /** The seed's hash was published. */
  readonly isCommitted: boolean;
  readonly isAccepted: boolean;
  /** Outcomes were decided at least once. */
  readonly isDecided: boolean;
  readonly isRevealed: boolean;
  /** The day on which it was closed; null while it is open. */
  readonly closedOn: IsoDate | null;
}

/** What is done with an exercise, in the order in which it is done. */
export const exerciseSteps = [
  "commit-seed",
  "draft-plan",
  "accept-plan",
  "moderate",
  "act-on-outcomes",
  "reveal-seed",
  "close",
] as const;

/** One of the steps. */
export type ExerciseStep = (typeof exerciseSteps)[number];

/** Why a step of an exercise is not taken. */
export type StepRefusal = ExerciseRefusalOf<
  | "exercise-closed"
  | "seed-committed"
  | "seed-not-committed"
  | "seed-revealed"
  | "seed-not-revealed"
  | "plan-accepted"
  | "plan-not-accepted"
  | "outcomes-not-decided"
>;

/**
 * Why a step cannot be taken now; null when it can. The seed is committed before a sample is drawn, no second sample is
 * accepted, and the seed is revealed before the exercise is closed, so that anybody can draw the sample again.
 *
 * @example
 * const opened = { isCommitted: false, isAccepted: false, isDecided: false, isRevealed: false, closedOn: null };
 * refuseStep("draft-plan", opened) // => { code: "seed-not-committed" }
 * refuseStep("commit-seed", opened) // => null
 * refuseStep("moderate", { ...opened, isCommitted: true }) // => { code: "plan-not-accepted" }
 * refuseStep("close", { ...opened, closedOn: "2027-06-30" }) // => { code: "exercise-closed", closedOn: "2027-06-30" }
 */
export function refuseStep(
  step: ExerciseStep,
  { isCommitted, isAccepted, isDecided, isRevealed, closedOn }: ExerciseProgress,
): StepRefusal | null {
  if (closedOn !== null) return { code: "exercise-closed", closedOn };
  if (step === "commit-seed") return isCommitted ? { code: "seed-committed" } : null;
  if (!isCommitted) return { code: "seed-not-committed" };
  if (step === "draft-plan" || step === "accept-plan") return isAccepted ? { code: "plan-accepted" } : null;
  if (!isAccepted) return { code: "plan-not-accepted" };
  if (step === "moderate") return null;
  if (step === "reveal-seed") return isRevealed ? { code: "seed-revealed" } : null;
  if (!isDecided) return { code: "outcomes-not-decided" };
  return step === "close" && !isRevealed ? { code: "seed-not-revealed" } : null;
}
