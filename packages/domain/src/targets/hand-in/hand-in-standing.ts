import type { ClockMoment } from "./hand-in-rule.js";

/** Whether what was agreed was kept. */
export type HandInStanding = "kept" | "late" | "missing" | "not-due";

/**
 * Whether what was agreed was kept. In the due minute itself it still is. Both are read off the clock in school, so that
 * summer time makes no difference: an hour that the clock shows twice counts the same both times.
 *
 * @param handedIn null when nothing was handed in.
 * @param now The same clock, now.
 * @example
 * handInStanding("2026-11-05T18:00", "2026-11-05T18:00", "2026-11-09T08:00") // => "kept"
 * handInStanding("2026-11-05T18:00", "2026-11-05T18:01", "2026-11-09T08:00") // => "late"
 * handInStanding("2026-11-05T18:00", null, "2026-11-05T18:00") // => "not-due"
 * handInStanding("2026-11-05T18:00", null, "2026-11-05T18:01") // => "missing"
 */
export function handInStanding(
  due: ClockMoment,
  handedIn: ClockMoment | null,
  now: ClockMoment,
): HandInStanding {
  if (handedIn !== null) return handedIn <= due ? "kept" : "late";
  return now <= due ? "not-due" : "missing";
}
