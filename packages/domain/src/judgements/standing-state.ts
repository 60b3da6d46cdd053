import { type IsoDate, isoDate } from "../calendar/index.js";
import type { Judgement } from "./judgement.js";
import type { ReviewPoint } from "./review-point.js";

/**
 * What is known of a trainee on a strand at a review point.
 * `withdrawn` and `deferred` stay in every denominator and are shown as states of their own.
 */
export type StandingState = "judged" | "not_judged" | "withdrawn" | "deferred";

/** The days on which a trainee left, paused and came back; null where it has not happened. */
export interface TraineeAbsence {
  readonly withdrawnOn: IsoDate | null;
  readonly deferredOn: IsoDate | null;
  readonly returnedOn: IsoDate | null;
}

/**
 * The state of a trainee on one strand at one review point. A judgement wins; without one, a trainee who withdrew
 * on or before the window's last day is withdrawn, and one who was away on that day is deferred.
 *
 * @param judgement The current judgement on the strand at the review point, or null.
 * @throws RangeError when one of the days does not exist.
 * @example
 * standingState({ withdrawnOn: "2026-11-02", deferredOn: null, returnedOn: null }, { closesOn: "2026-11-13" }, null) // => "withdrawn"
 * standingState({ withdrawnOn: null, deferredOn: null, returnedOn: null }, { closesOn: "2026-11-13" }, null) // => "not_judged"
 */
export function standingState(
  trainee: TraineeAbsence,
  reviewPoint: Pick<ReviewPoint, "closesOn">,
  judgement: Pick<Judgement, "levelCode"> | null,
): StandingState {
  if (judgement !== null) return "judged";
  const lastDay = isoDate(reviewPoint.closesOn);
  const happened = (day: IsoDate | null): boolean => day !== null && isoDate(day) <= lastDay;
  if (happened(trainee.withdrawnOn)) return "withdrawn";
  return happened(trainee.deferredOn) && !happened(trainee.returnedOn) ? "deferred" : "not_judged";
}
