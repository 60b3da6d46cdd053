import { type IsoDate, isoDate } from "../calendar/index.js";
import type { Trainee } from "./trainee.js";

/** Where a trainee stands on one day, as their dates tell it. */
export type TraineeState = "not_started" | "training" | "deferred" | "withdrawn";

/**
 * The state of a trainee on a day. Each date counts from the day itself on; withdrawal is for good.
 *
 * @throws RangeError when a day does not exist.
 * @example
 * traineeStateOn({ startedOn: "2026-09-03", deferredOn: "2027-01-11", returnedOn: null, withdrawnOn: null }, "2027-01-11") // => "deferred"
 */
export function traineeStateOn(
  trainee: Pick<Trainee, "startedOn" | "withdrawnOn" | "deferredOn" | "returnedOn">,
  date: IsoDate,
): TraineeState {
  isoDate(date);
  const happened = (day: IsoDate | null): boolean => day !== null && isoDate(day) <= date;
  if (happened(trainee.withdrawnOn)) return "withdrawn";
  if (!happened(trainee.startedOn)) return "not_started";
  return happened(trainee.deferredOn) && !happened(trainee.returnedOn) ? "deferred" : "training";
}
