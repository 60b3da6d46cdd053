import type { IsoDate } from "../../calendar/index.js";
import type { RecoveryRefusalOf } from "../refusals.js";

/** For what welfare is looked at or recorded: nothing else opens the record. */
export const welfarePurposes = [
  "support",
  "safeguarding",
  "reasonable-adjustments",
  "subject-access",
] as const;

/** One of the four purposes. */
export type WelfarePurpose = (typeof welfarePurposes)[number];

/** A welfare check about to be recorded. */
export interface WelfareCheck {
  readonly checkedOn: IsoDate;
  readonly account: string;
  /** Why it is recorded, beside its purpose. */
  readonly reason: string;
  /** When somebody looks again; null when nobody need. */
  readonly nextOn: IsoDate | null;
}

/** Why a welfare check cannot be recorded so. */
export type WelfareRefusal = RecoveryRefusalOf<"words-missing" | "day-to-come" | "before-the-last">;

/**
 * Why a welfare check cannot be recorded so; null when it can.
 *
 * @example
 * const check = { checkedOn: "2026-10-05", account: "Sleeps badly.", reason: " ", nextOn: null };
 * refuseWelfareCheck(check, "2026-10-05") // => { code: "words-missing", what: "reason" }
 */
export function refuseWelfareCheck(check: WelfareCheck, today: IsoDate): WelfareRefusal | null {
  const { checkedOn, account, reason, nextOn } = check;
  if (reason.trim() === "") return { code: "words-missing", what: "reason" };
  if (account.trim() === "") return { code: "words-missing", what: "account" };
  if (checkedOn > today) return { code: "day-to-come", today };
  return nextOn !== null && nextOn < checkedOn ? { code: "before-the-last", from: checkedOn } : null;
}
