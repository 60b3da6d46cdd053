import type { TargetsRefusalOf } from "../refusals.js";
import { type HandInRule, isClockTime, mostDaysBefore } from "./hand-in-rule.js";

/**
 * Why an agreement about handing in may not be kept; null when it may.
 *
 * @param way How things are handed in, e.g. by e-mail or in the shared folder.
 * @example
 * refuseAgreement("Shared folder", { kind: "weekly", weekday: 4, time: "18:00" }) // => null
 * refuseAgreement("Shared folder", { kind: "weekly", weekday: 4, time: "6 pm" }) // => { code: "not-a-clock-time", value: "6 pm" }
 */
export function refuseAgreement(
  way: string,
  rule: HandInRule,
): TargetsRefusalOf<"way-missing" | "not-a-clock-time" | "days-out-of-bounds"> | null {
  if (way.trim() === "") return { code: "way-missing" };
  if (!isClockTime(rule.time)) return { code: "not-a-clock-time", value: rule.time };
  if (rule.kind === "weekly") return null;
  const isPossible = Number.isInteger(rule.days) && rule.days >= 0 && rule.days <= mostDaysBefore;
  return isPossible ? null : { code: "days-out-of-bounds", days: rule.days, most: mostDaysBefore };
}
