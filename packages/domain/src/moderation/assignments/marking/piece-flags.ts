import { daysBetween, type IsoDate } from "../../../calendar/index.js";
import { type DecimalText, isDecimal, unitsOf } from "../../marks/decimals/decimal.js";
import type { GradeScale } from "../../marks/bands/grade-scale.js";

/** When a piece of work is worth a second look; the provider's data. */
export interface FlagRule {
  /** So many marks from the lower end of a band, on either side, are borderline. */
  readonly borderWithin: DecimalText;
  /** A marker who has held their role for fewer days is new. */
  readonly newMarkerDays: number;
}

/** The rule of a provider that has set none. */
export const usualFlagRule: FlagRule = { borderWithin: "2", newMarkerDays: 366 };

/** Whether a value is such a rule. */
export function isFlagRule(value: unknown): value is FlagRule {
  if (typeof value !== "object" || value === null) return false;
  const { borderWithin, newMarkerDays } = value as Readonly<Record<string, unknown>>;
  const isMarks = typeof borderWithin === "string" && isDecimal(borderWithin);
  return isMarks && Number.isInteger(newMarkerDays) && (newMarkerDays as number) >= 0;
}

/** What is known of a piece of work, as far as it earns a flag. */
export interface FlagFacts {
  readonly mark: DecimalText | null;
  /** Since when the marker has marked for the provider; null where nobody knows. */
  readonly markerSince: IsoDate | null;
  readonly isOnRecoveryPlan: boolean;
  readonly daysLate: number;
  readonly attempt: number;
}

/** The flags that rules of sampling may look at. */
export const pieceFlags = ["new-assessor", "borderline", "on-recovery-plan", "late", "resubmitted"] as const;

/**
 * The flags of a piece of work, in the order of {@link pieceFlags}.
 *
 * @example
 * const scale = { lowest: "0", highest: "100", step: "1", bands: [{ id: "f", name: "Fail", from: "0" }, { id: "p", name: "Pass", from: "50" }] };
 * const facts = { mark: "49", markerSince: "2026-09-01", isOnRecoveryPlan: false, daysLate: 0, attempt: 1 };
 * flagsOf(facts, scale, usualFlagRule, "2027-02-01") // => ["new-assessor", "borderline"]
 */
export function flagsOf(facts: FlagFacts, scale: GradeScale, rule: FlagRule, today: IsoDate): string[] {
  const { mark, markerSince, isOnRecoveryPlan, daysLate, attempt } = facts;
  const earned: Readonly<Record<(typeof pieceFlags)[number], boolean>> = {
    "new-assessor": markerSince !== null && daysBetween(markerSince, today) < rule.newMarkerDays,
    borderline: mark !== null && isBorderline(mark, scale, rule.borderWithin),
    "on-recovery-plan": isOnRecoveryPlan,
    late: daysLate > 0,
    resubmitted: attempt > 1,
  };
  return pieceFlags.filter((flag) => earned[flag]);
}

/**
 * Whether a mark lies so near to where a band begins that a mark or two would change the grade. Where the scale begins
 * is no border.
 *
 * @throws RangeError for a text that is no decimal.
 * @example
 * const scale = { lowest: "0", highest: "100", step: "1", bands: [{ id: "f", name: "Fail", from: "0" }, { id: "p", name: "Pass", from: "50" }] };
 * isBorderline("52", scale, "2") // => true
 * isBorderline("47", scale, "2") // => false
 * isBorderline("1", scale, "2") // => false
 */
export function isBorderline(mark: DecimalText, { bands }: GradeScale, within: DecimalText): boolean {
  return bands.slice(1).some(({ from }) => Math.abs(unitsOf(mark) - unitsOf(from)) <= unitsOf(within));
}
