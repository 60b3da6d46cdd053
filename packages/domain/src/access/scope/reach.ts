/** Those of a subject who belong to one cohort. */
export interface CohortPart {
  readonly subjectId: string;
  readonly cohortId: string;
}

/** A set of trainees: everyone, or those of places, of a caseload, or oneself. */
export interface Reach {
  readonly everyone: boolean;
  readonly hubIds: readonly string[];
  readonly subjectIds: readonly string[];
  readonly schoolIds: readonly string[];
  /** Parts of subjects, each confined to a cohort. */
  readonly cohortParts: readonly CohortPart[];
  /** Whether it holds the trainees whom the person mentors. */
  readonly ownCaseload: boolean;
  /** Whether it holds the person's own record as a trainee. */
  readonly ownRecord: boolean;
}

/** How far a reach goes at its widest. */
export type ReachKind = "everything" | "hubs" | "subjects" | "schools" | "caseload" | "self" | "nothing";

/** The widest part of a reach. */
export function widestOf(reach: Reach): ReachKind {
  if (reach.everyone) return "everything";
  if (reach.hubIds.length > 0) return "hubs";
  if (reach.subjectIds.length > 0 || reach.cohortParts.length > 0) return "subjects";
  if (reach.schoolIds.length > 0) return "schools";
  if (reach.ownCaseload) return "caseload";
  return reach.ownRecord ? "self" : "nothing";
}
