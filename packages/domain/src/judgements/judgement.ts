import type { IsoDate, IsoInstant } from "../calendar/index.js";

/** One assessor's judgement of one trainee on one strand at one review point. Never changed, only superseded. */
export interface Judgement {
  readonly id: string;
  readonly traineeId: string;
  readonly reviewPointCode: string;
  readonly strandCode: string;
  readonly levelCode: string;
  /** Who judged; null when the provider's file did not say. */
  readonly assessorId: string | null;
  readonly judgedOn: IsoDate;
  readonly evidence: string | null;
  readonly recordedAt: IsoInstant;
  /** The judgement that this one replaces. */
  readonly supersedesId: string | null;
}
