import type { DecimalText } from "../../marks/decimals/decimal.js";
import { isDecimal } from "../../marks/decimals/decimal.js";
import { compareDecimals } from "../../marks/decimals/compare-decimals.js";

/** How often something may be handed in, and what a later attempt can earn; the provider's data. */
export interface AttemptRule {
  /** Attempts in all, the first among them. */
  readonly most: number;
  /** The highest mark that counts for an attempt after the first; null: no cap. */
  readonly cap: DecimalText | null;
}

/** Whether a value is such a rule. */
export function isAttemptRule(value: unknown): value is AttemptRule {
  if (typeof value !== "object" || value === null) return false;
  const { most, cap } = value as Readonly<Record<string, unknown>>;
  const isCap = cap === null || (typeof cap === "string" && isDecimal(cap));
  return Number.isInteger(most) && (most as number) >= 1 && isCap;
}

/**
 * What a mark counts as: the mark itself, or the cap where a later attempt earned more.
 *
 * @param mark null where nothing could be marked.
 * @param attempt From 1.
 * @example
 * countedMark("62", 1, { most: 2, cap: "50" }) // => "62"
 * countedMark("62", 2, { most: 2, cap: "50" }) // => "50"
 * countedMark("41", 2, { most: 2, cap: "50" }) // => "41"
 */
export function countedMark(
  mark: DecimalText | null,
  attempt: number,
  { cap }: AttemptRule,
): DecimalText | null {
  if (mark === null || attempt === 1 || cap === null) return mark;
  return compareDecimals(mark, cap) > 0 ? cap : mark;
}
