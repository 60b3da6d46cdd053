import type { StandingState } from "@reviewpoint/domain/judgements";

/** How one trainee stands on one strand at one review point, with what the judgement rests on. */
export interface TraineeCell {
  /** Names, as they are to be read. */
  readonly strand: string;
  readonly reviewPoint: string;
  readonly state: StandingState;
  /** Name and rank of the level; null unless judged. */
  readonly level: { readonly name: string; readonly rank: number } | null;
  /** Name and rank of the expected level; null when none is expected. */
  readonly expected: { readonly name: string; readonly rank: number } | null;
  readonly evidence: string | null;
  /** Who judged; null when unknown or not to be named. */
  readonly assessor: string | null;
  /** The day of the judgement as it is to be read, e.g. `20 November 2026`; null unless judged. */
  readonly judgedOn: string | null;
  /** The day on which the window opens, as it is to be read; only while that is still to come. */
  readonly opensOn?: string;
}
