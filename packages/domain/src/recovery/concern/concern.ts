import type { IsoDate } from "../../calendar/index.js";
import type { ConcernKind, RecoverySetting } from "../recovery-setting.js";
import type { RecoveryRefusalOf } from "../refusals.js";
import { addWorkingDays, type SchoolCalendar } from "../working-days.js";

/** A concern about to be raised. */
export interface RaisedConcern {
  readonly kind: ConcernKind;
  readonly raisedOn: IsoDate;
  /** What was seen. */
  readonly account: string;
}

/**
 * Why a concern cannot be raised so; null when it can.
 *
 * @example
 * refuseConcern({ kind: "progress", raisedOn: "2026-10-06", account: "Plans come late." }, "2026-10-05") // => { code: "day-to-come", today: "2026-10-05" }
 */
export function refuseConcern(
  { raisedOn, account }: RaisedConcern,
  today: IsoDate,
): RecoveryRefusalOf<"words-missing" | "day-to-come"> | null {
  if (account.trim() === "") return { code: "words-missing", what: "account" };
  return raisedOn > today ? { code: "day-to-come", today } : null;
}

/**
 * The last day on which a plan for a concern is in time; null for a kind of concern that asks for none.
 *
 * @param school The school at which the trainee is placed: its working days count.
 * @example
 * const school = { terms: [{ startsOn: "2026-09-02", endsOn: "2026-12-18" }], closures: [] };
 * planDueOn({ kind: "progress", raisedOn: "2026-10-05" }, usualRecoverySetting, school) // => "2026-10-05"
 * planDueOn({ kind: "conduct", raisedOn: "2026-10-05" }, usualRecoverySetting, school) // => null
 */
export function planDueOn(
  { kind, raisedOn }: Pick<RaisedConcern, "kind" | "raisedOn">,
  { plannedKinds, planWithin }: Pick<RecoverySetting, "plannedKinds" | "planWithin">,
  school: SchoolCalendar,
): IsoDate | null {
  return plannedKinds.includes(kind) ? addWorkingDays(raisedOn, planWithin, school) : null;
}
