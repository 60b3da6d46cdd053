import type { StandingState } from "../judgements/index.js";

/** One trainee × strand × review point, flat: the row that every chart counts. */
export interface StandingRow {
  readonly traineeId: string;
  readonly cohortCode: string;
  readonly hubCode: string | null;
  readonly subjectCode: string;
  readonly reviewPointCode: string;
  readonly strandCode: string;
  readonly state: StandingState;
  /** Rank of the level (1 is lowest); null unless judged. */
  readonly levelRank: number | null;
  /** Rank expected at this review point on this strand; null when the framework expects none. */
  readonly expectedRank: number | null;
}
