import type { YearTrainee } from "../stage/roster.js";

/** The trainees of one lead mentor. */
export interface Subject {
  readonly subjectId: string;
  readonly leadId: string;
  readonly trainees: readonly YearTrainee[];
}

/** Trainees by their subject, in the order of the roster. */
export function bySubject(trainees: readonly YearTrainee[]): Subject[] {
  const subjects = new Map<string, YearTrainee[]>();
  for (const trainee of trainees)
    subjects.set(trainee.subjectId, [...(subjects.get(trainee.subjectId) ?? []), trainee]);
  return [...subjects].map(([subjectId, own]) => ({
    ...{ subjectId, trainees: own, leadId: own[0]?.leadId ?? "" },
  }));
}
