import { type IsoDate, isoDate } from "../../calendar/index.js";
import { type AbsenceRefusal, refuseAbsent } from "../recording/refuse-absent.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { TraineeAbsence } from "../standing-state.js";

/** A look at a portfolio, about to be recorded. */
export interface OfferedCheck {
  readonly checkedOn: IsoDate;
  /** What was found. */
  readonly found: string;
}

/** Why a look at a portfolio may not be recorded. */
export type PortfolioCheckRefusal = AbsenceRefusal | JudgementRefusalOf<"day-in-future" | "evidence-missing">;

/**
 * Why a look at a portfolio may not be recorded so on a day; null when it may. Portfolios are looked at all year, as often
 * as it takes.
 *
 * @throws RangeError when a day does not exist.
 * @example
 * const here = { withdrawnOn: null, deferredOn: null, returnedOn: null };
 * refusePortfolioCheck({ checkedOn: "2026-10-05", found: "Two reflections missing." }, here, "2026-10-05") // => null
 * refusePortfolioCheck({ checkedOn: "2026-10-06", found: "All there." }, here, "2026-10-05") // => { code: "day-in-future", day: "2026-10-06", today: "2026-10-05" }
 */
export function refusePortfolioCheck(
  { checkedOn, found }: OfferedCheck,
  absence: TraineeAbsence,
  today: IsoDate,
): PortfolioCheckRefusal | null {
  if (isoDate(checkedOn) > isoDate(today)) return { code: "day-in-future", day: checkedOn, today };
  const absent = refuseAbsent(absence, checkedOn);
  if (absent) return absent;
  return found.trim() === "" ? { code: "evidence-missing" } : null;
}
