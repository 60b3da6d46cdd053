import type { ProgressRefusal } from "../refusals.js";
import type { OnTrackOverride, OnTrackStatus } from "./on-track-rule.js";

/** What somebody decides: a status in place of the derived one, or that the rule counts again. */
export interface OnTrackDecision {
  readonly status: OnTrackOverride["status"] | "as_derived";
  readonly reason: string;
}

/** The refusals of a decision. */
export type OverrideRefusal = Extract<
  ProgressRefusal,
  { readonly code: "reason-missing" | "not-in-training" | "nothing-to-take-back" }
>;

/**
 * Why it may not be decided so; null when it may. Every decision has a reason, taking one back too.
 *
 * @param derived What the rule says now.
 * @param standing The decision that counts now; null where the rule does.
 * @example
 * const decision = { status: "on_track", reason: "Seen teaching well." };
 * refuseOverride(decision, "not_on_track", null) // => null
 * refuseOverride({ ...decision, reason: " " }, "not_on_track", null) // => { code: "reason-missing" }
 * refuseOverride(decision, "deferred", null) // => { code: "not-in-training", status: "deferred" }
 */
export function refuseOverride(
  { status, reason }: OnTrackDecision,
  derived: OnTrackStatus,
  standing: OnTrackDecision["status"] | null,
): OverrideRefusal | null {
  if (derived === "withdrawn" || derived === "deferred") return { code: "not-in-training", status: derived };
  if (status === "as_derived" && (standing ?? "as_derived") === "as_derived") {
    return { code: "nothing-to-take-back", what: "decision" };
  }
  return reason.trim() === "" ? { code: "reason-missing" } : null;
}
