import type { TargetsRefusalOf } from "../refusals.js";
import type { ClockMoment, HandInRule } from "./hand-in-rule.js";

/**
 * Why a hand-in may not be recorded; null when it may: something was agreed, it says what was handed in, and that is no
 * promise for later.
 *
 * @param agreed What was agreed; null when nothing is.
 * @param handedIn null when it is recorded that nothing was handed in.
 * @example
 * const agreed = { kind: "weekly", weekday: 4, time: "18:00" };
 * refuseHandIn(agreed, "Plan, 9B", "2026-11-05T17:00", "2026-11-05T17:05") // => null
 * refuseHandIn(null, "Plan, 9B", null, "2026-11-05T17:05") // => { code: "hand-in-not-agreed" }
 */
export function refuseHandIn(
  agreed: HandInRule | null,
  material: string,
  handedIn: ClockMoment | null,
  now: ClockMoment,
): TargetsRefusalOf<"hand-in-not-agreed" | "material-missing" | "hand-in-to-come"> | null {
  if (agreed === null) return { code: "hand-in-not-agreed" };
  if (material.trim() === "") return { code: "material-missing" };
  return handedIn !== null && handedIn > now ? { code: "hand-in-to-come" } : null;
}
