import { type IsoDate, isoDate } from "../../calendar/index.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { TraineeAbsence } from "../standing-state.js";

/** Why nothing is judged of a trainee who is not there. */
export type AbsenceRefusal = JudgementRefusalOf<"trainee-withdrawn" | "trainee-deferred">;

/**
 * Why a trainee is not in training on a day; null while they are. The day of leaving is the first one away, the day of
 * coming back the first one there.
 *
 * @throws RangeError when a day does not exist.
 * @example
 * const absence = { withdrawnOn: null, deferredOn: "2026-11-02", returnedOn: "2027-01-11" };
 * refuseAbsent(absence, "2027-01-10") // => { code: "trainee-deferred", deferredOn: "2026-11-02" }
 * refuseAbsent(absence, "2027-01-11") // => null
 */
export function refuseAbsent(
  { withdrawnOn, deferredOn, returnedOn }: TraineeAbsence,
  day: IsoDate,
): AbsenceRefusal | null {
  isoDate(day);
  if (withdrawnOn !== null && isoDate(withdrawnOn) <= day) return { code: "trainee-withdrawn", withdrawnOn };
  if (deferredOn === null || isoDate(deferredOn) > day) return null;
  return returnedOn !== null && isoDate(returnedOn) <= day ? null : { code: "trainee-deferred", deferredOn };
}
