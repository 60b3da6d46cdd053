import type { IsoDate } from "../../calendar/index.js";
import type { PlanStep } from "../recovery-setting.js";

/** What may come of a plan. */
export const planOutcomes = ["resolved", "extended", "escalated", "deferred", "withdrawn"] as const;

/** One of the five outcomes. */
export type PlanOutcome = (typeof planOutcomes)[number];

/** One small thing to reach within a plan, and how everybody will know that it was. */
export interface PlanTarget {
  readonly action: string;
  readonly successCriteria: string;
}

/** A plan begins. */
export interface PlanOpened {
  readonly kind: "opened";
  readonly on: IsoDate;
  readonly step: PlanStep;
  readonly reason: string;
  readonly targets: readonly PlanTarget[];
  readonly support: string;
  /** Who answers for the plan. */
  readonly ownerId: string;
  /** The day of its first review; null: the usual one. */
  readonly reviewOn: IsoDate | null;
}

/** A review was held. */
export interface PlanReviewed {
  readonly kind: "reviewed";
  readonly on: IsoDate;
  readonly account: string;
  /** Positions of the targets that were met by then, from 1. */
  readonly metTargets: readonly number[];
  /** The day of the next review; null: the outcome comes next. */
  readonly nextReviewOn: IsoDate | null;
}

/** It was decided what came of the plan. */
export interface PlanDecided {
  readonly kind: "decided";
  readonly on: IsoDate;
  readonly outcome: PlanOutcome;
  readonly reason: string;
  /** Where the plan goes on: the day of its next review; null: the usual one. */
  readonly reviewOn: IsoDate | null;
}

/** What happens to a recovery plan. */
export type PlanEvent = PlanOpened | PlanReviewed | PlanDecided;
