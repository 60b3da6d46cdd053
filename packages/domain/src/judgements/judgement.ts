import type { IsoDate, IsoInstant } from "../calendar/index.js";

/** A point of the year at which every trainee of a cohort is judged on every strand. */
export interface ReviewPoint {
  readonly code: string;
  readonly name: string;
  /** Order in the year, from 1. */
  readonly position: number;
  /** First and last day on which judgements are due; both days are inside the window. */
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}

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

/**
 * What is known of a trainee on a strand at a review point.
 * `withdrawn` and `deferred` stay in every denominator and are shown as states of their own.
 */
export type StandingState = "judged" | "not_judged" | "withdrawn" | "deferred";
