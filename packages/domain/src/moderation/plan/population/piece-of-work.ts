/** One piece of work that can be sampled: an assignment, a final assessment, a judgement, a record of mentoring. */
export interface PieceOfWork {
  /** Its own in the population, and for good: what chance says of it depends on it. */
  readonly id: string;
  readonly traineeId: string;
  /** Who marked or judged it. */
  readonly assessorId: string;
  readonly schoolId: string | null;
  readonly hubId: string | null;
  readonly subjectId: string | null;
  readonly cohortId: string | null;
  /** The grade band, standard or level that it is in. */
  readonly bandId: string | null;
  /** On the provider's scale, or the rank of a level; null where nothing was marked. */
  readonly mark: number | null;
  /** What else rules may look at, e.g. `new-assessor`, `new-school`, `changed-last-time`, `on-recovery-plan`, `requested`. */
  readonly flags: readonly string[];
}
