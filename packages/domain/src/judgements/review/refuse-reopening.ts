import { type IsoDate, isoDate, type Window, windowState } from "../../calendar/index.js";
import type { JudgementRefusalOf } from "../refusals.js";
import type { ReviewStep } from "./review-step.js";

/** A review about to be reopened: until when, and why. */
export interface Reopening {
  /** The last day on which judgements may be recorded again. */
  readonly until: IsoDate;
  readonly reason: string;
}

/** Why a review may not be reopened. */
export type ReopeningRefusal = JudgementRefusalOf<
  "window-not-open" | "review-open" | "day-in-past" | "reason-missing"
>;

/**
 * Why a review may not be reopened so on a day; null when it may: after it was signed off, or after its window closed.
 * Reopening supersedes the sign-off and erases nothing of it.
 *
 * @throws RangeError when a day does not exist or the window closes before it opens.
 * @example
 * const window = { opensOn: "2026-11-02", closesOn: "2026-11-13" };
 * const why = { until: "2026-11-20", reason: "A judgement came by post." };
 * refuseReopening(window, null, why, "2026-11-13") // => { code: "review-open", closesOn: "2026-11-13" }
 * refuseReopening(window, { kind: "signed-off", on: "2026-11-12" }, why, "2026-11-13") // => null
 */
export function refuseReopening(
  window: Window,
  latest: ReviewStep | null,
  { until, reason }: Reopening,
  today: IsoDate,
): ReopeningRefusal | null {
  const state = windowState(window, today);
  if (latest?.kind !== "signed-off") {
    if (state === "before") return { code: "window-not-open", opensOn: window.opensOn };
    const closesOn = latest && isoDate(latest.until) > window.closesOn ? latest.until : window.closesOn;
    if (today <= closesOn) return { code: "review-open", closesOn };
  }
  if (isoDate(until) < today) return { code: "day-in-past", day: until, today };
  return reason.trim() === "" ? { code: "reason-missing" } : null;
}
