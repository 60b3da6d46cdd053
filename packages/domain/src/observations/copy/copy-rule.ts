import {
  countedDays,
  type DayRange,
  type DeadlineRule,
  deadlineOf,
  type IsoDate,
} from "../../calendar/index.js";
import { type ObservationKind, observationKinds } from "../plan/observation-kind.js";

/** Within how many days the written copy of an observed lesson is sent, and which days count. */
export type CopyRule = DeadlineRule;

/** What counts until the provider says otherwise: three days, every day counted. */
export const defaultCopyRule: CopyRule = { days: 3, counted: "calendar_days" };

/** Whether a provider's setting can be read as the rule. @example isCopyRule({ days: 2, counted: "school_days" }) // => true */
export function isCopyRule(value: unknown): value is CopyRule {
  const { days, counted } = (value ?? {}) as Partial<CopyRule>;
  return Number.isInteger(days) && (days as number) >= 0 && countedDays.some((kind) => kind === counted);
}

/**
 * The last day on which the written copy is in time. The day of the lesson is not counted.
 *
 * @param terms Terms of the school where the lesson was seen, and its closures, which are no working days of it.
 * @returns null where no copy is owed (a mentor's work was seen), or the school's known terms do not reach so far.
 * @throws RangeError when the day does not exist or the rule's days are not a whole number of at least 0.
 * @example
 * copyDueOn("lesson-alone", "2026-11-03", defaultCopyRule, [], []) // => "2026-11-06"
 * copyDueOn("coaching", "2026-11-03", defaultCopyRule, [], []) // => null
 */
export function copyDueOn(
  kind: ObservationKind,
  observedOn: IsoDate,
  rule: CopyRule,
  terms: readonly DayRange[],
  closures: readonly DayRange[],
): IsoDate | null {
  if (observationKinds[kind].observed !== "trainee") return null;
  return deadlineOf(observedOn, rule, terms, closures);
}
