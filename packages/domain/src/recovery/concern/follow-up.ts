import type { IsoDate } from "../../calendar/index.js";
import type { RecoverySetting } from "../recovery-setting.js";
import type { RecoveryRefusalOf } from "../refusals.js";
import { addWorkingDays, type SchoolCalendar } from "../working-days.js";
import type { InterventionRefusal, RecordedIntervention } from "./intervention.js";

/**
 * The day by which something done is followed up: the one that was named, or the usual one in the school's working days.
 *
 * @example
 * const school = { terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], closures: [] };
 * followUpDay({ madeOn: "2026-10-05", followUpOn: null }, usualRecoverySetting, school) // => "2026-10-19"
 */
export function followUpDay(
  { madeOn, followUpOn }: Pick<RecordedIntervention, "madeOn" | "followUpOn">,
  { followUpAfter }: Pick<RecoverySetting, "followUpAfter">,
  school: SchoolCalendar,
): IsoDate {
  return followUpOn ?? addWorkingDays(madeOn, followUpAfter, school);
}

/** A follow-up about to be recorded, after what came before it. */
export interface FollowUp {
  readonly on: IsoDate;
  readonly account: string;
  /** The day of the next one; null when this was the last. */
  readonly nextOn: IsoDate | null;
}

/**
 * Why a follow-up cannot be recorded; null when it can.
 *
 * @param before When it was last followed up, or made; and whether another follow-up is awaited.
 * @example
 * const after = { lastOn: "2026-10-05", isAwaited: false };
 * refuseFollowUp({ on: "2026-10-12", account: "Lessons begin calmly.", nextOn: null }, after, "2026-10-12") // => { code: "nothing-to-follow-up", followedUpOn: "2026-10-05" }
 */
export function refuseFollowUp(
  { on, account, nextOn }: FollowUp,
  { lastOn, isAwaited }: { readonly lastOn: IsoDate; readonly isAwaited: boolean },
  today: IsoDate,
): InterventionRefusal | RecoveryRefusalOf<"nothing-to-follow-up"> | null {
  if (!isAwaited) return { code: "nothing-to-follow-up", followedUpOn: lastOn };
  if (account.trim() === "") return { code: "words-missing", what: "account" };
  if (on > today) return { code: "day-to-come", today };
  if (on < lastOn) return { code: "before-the-last", from: lastOn };
  return nextOn !== null && nextOn < on ? { code: "before-the-last", from: on } : null;
}
