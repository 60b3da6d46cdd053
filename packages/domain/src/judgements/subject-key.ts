import type { JudgementSubject } from "./judgement.js";

/** A text that is the same for two judgements of the same trainee, review point and strand, and for no others. */
export function subjectKey({ traineeId, reviewPointCode, strandCode }: JudgementSubject): string {
  return JSON.stringify([traineeId, reviewPointCode, strandCode]);
}
