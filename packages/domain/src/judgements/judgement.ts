import type { IsoDate, IsoInstant } from "../calendar/index.js";

/** What is judged: one trainee on one strand at one review point. */
export interface JudgementSubject {
  readonly traineeId: string;
  readonly reviewPointCode: string;
  readonly strandCode: string;
}

/** What an assessor says of it, before it is recorded. */
export interface StatedJudgement extends JudgementSubject {
  readonly levelCode: string;
  /** Who judged; null when the provider's file did not say. */
  readonly assessorId: string | null;
  readonly judgedOn: IsoDate;
  readonly evidence: string | null;
}

/** One assessor's judgement as it was recorded. Never changed, only superseded. */
export interface Judgement extends StatedJudgement {
  readonly id: string;
  readonly recordedAt: IsoInstant;
  /** The judgement that this one replaces; null for the first. */
  readonly supersedesId: string | null;
}
