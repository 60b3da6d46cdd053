import type { ExerciseKind, ExerciseState } from "../../generated/documents.js";

/** What each kind of exercise moderates. */
export const kindName: Readonly<Record<ExerciseKind, string>> = {
  REVIEW_POINT: "Judgements at a review point",
  FINAL_ASSESSMENT: "Final assessments",
  JOINT_OBSERVATION: "Levels agreed after joint observations",
  MENTORING: "Observed mentoring",
  ASSIGNMENT: "Marks of a written assignment",
};

/** How far an exercise has come. */
export const stateName: Readonly<Record<ExerciseState, string>> = {
  OPENED: "Opened",
  COMMITTED: "Seed committed",
  ACCEPTED: "Sample accepted",
  DECIDED: "Outcomes decided",
  REVEALED: "Seed revealed",
  CLOSED: "Closed",
};

/** "1 piece", "12 pieces" */
export const pieces = (count: number): string => (count === 1 ? "1 piece" : `${count} pieces`);
