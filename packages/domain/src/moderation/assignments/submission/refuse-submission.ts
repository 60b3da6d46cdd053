import type { IsoDate } from "../../../calendar/index.js";
import { bandOf } from "../../marks/bands/band-of.js";
import type { DecimalText } from "../../marks/decimals/decimal.js";
import type { AssignmentCalendar, Extension } from "../../marks/windows/assignment-calendar.js";
import type { AssignmentKind } from "../kind/assignment-kind.js";
import type { AssignmentRefusalOf } from "../refusals.js";
import { lastDayAccepted } from "./late-rule.js";

/** What a trainee has handed in before, and what came of it. */
export interface EarlierAttempts {
  readonly personId: string;
  /** Attempts so far, withdrawn ones not counted. */
  readonly attempts: number;
  /** The mark that stands for the last attempt; null while there is none. */
  readonly mark: DecimalText | null;
}

/** The rules of an assignment that its kind froze. */
export type FrozenRules = Pick<AssignmentKind, "scale" | "passBand" | "late" | "attempts">;

/** Why something is not taken in so. */
export type SubmissionRefusal = AssignmentRefusalOf<
  "handed-in-too-late" | "already-handed-in" | "attempt-not-called-for"
>;

/**
 * Why what a trainee hands in is not taken in; null when it is. A first attempt has its last day by the rule of lateness;
 * a further one is for work that was marked and did not pass, as often as the rule allows.
 *
 * @example
 * const calendar = { handInBy: "2027-01-15", marking: { opensOn: "2027-01-16", closesOn: "2027-01-29" },
 *   moderation: { opensOn: "2027-02-01", closesOn: "2027-02-12" }, releaseOn: "2027-02-19" };
 * const rules = { scale: { lowest: "0", highest: "100", step: "1", bands: [{ id: "fail", name: "Fail", from: "0" },
 *   { id: "pass", name: "Pass", from: "50" }] }, passBand: "pass", late: { count: "days", accepted: 5 }, attempts: { most: 2, cap: "50" } };
 * refuseSubmission({ personId: "t1", attempts: 0, mark: null }, "2027-01-21", calendar, [], rules) // => { code: "handed-in-too-late", lastDay: "2027-01-20" }
 * refuseSubmission({ personId: "t1", attempts: 1, mark: "50" }, "2027-03-01", calendar, [], rules) // => { code: "attempt-not-called-for" }
 * refuseSubmission({ personId: "t1", attempts: 1, mark: "49" }, "2027-03-01", calendar, [], rules) // => null
 */
export function refuseSubmission(
  { personId, attempts, mark }: EarlierAttempts,
  receivedOn: IsoDate,
  calendar: AssignmentCalendar,
  extensions: readonly Extension[],
  rules: FrozenRules,
): SubmissionRefusal | null {
  if (attempts > 0) {
    const allowed = rules.attempts.most;
    if (attempts >= allowed) return { code: "already-handed-in", attempts, allowed };
    return mark === null || passes(mark, rules) ? { code: "attempt-not-called-for" } : null;
  }
  const lastDay = lastDayAccepted(personId, calendar, extensions, rules.late);
  return lastDay !== null && receivedOn > lastDay ? { code: "handed-in-too-late", lastDay } : null;
}

/**
 * Whether a mark passes: its band is the pass band or above.
 *
 * @throws RangeError for a mark that is not on the scale.
 * @example
 * const bands = [{ id: "fail", name: "Fail", from: "0" }, { id: "pass", name: "Pass", from: "50" }];
 * passes("50", { scale: { lowest: "0", highest: "100", step: "1", bands }, passBand: "pass" }) // => true
 */
export function passes(
  mark: DecimalText,
  { scale, passBand }: Pick<AssignmentKind, "scale" | "passBand">,
): boolean {
  const position = (id: string) => scale.bands.findIndex((band) => band.id === id);
  return position(bandOf(mark, scale).id) >= position(passBand);
}
