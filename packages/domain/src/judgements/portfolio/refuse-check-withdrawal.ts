import type { JudgementRefusalOf } from "../refusals.js";

/**
 * Why a look at a portfolio may not be taken back; null when it may: once, with a reason. What was found stays on record.
 *
 * @param isWithdrawn Whether it was taken back before.
 * @example
 * refuseCheckWithdrawal("Another trainee's portfolio was meant.", false) // => null
 * refuseCheckWithdrawal(" ", false) // => { code: "reason-missing" }
 * refuseCheckWithdrawal("Twice.", true) // => { code: "look-withdrawn" }
 */
export function refuseCheckWithdrawal(
  reason: string,
  isWithdrawn: boolean,
): JudgementRefusalOf<"look-withdrawn" | "reason-missing"> | null {
  if (isWithdrawn) return { code: "look-withdrawn" };
  return reason.trim() === "" ? { code: "reason-missing" } : null;
}
