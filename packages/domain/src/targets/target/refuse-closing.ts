import type { TargetRefusal } from "../refusals.js";
import type { TargetRules } from "../rules/target-rules.js";
import { refuseMore } from "./refuse-target.js";
import type { Target, TargetOutcome } from "./target.js";

/**
 * Why a target may not be closed so; null when it may. Met needs the evidence, dropped the reason; that it was not met
 * needs no more words.
 *
 * @param note The evidence or the reason.
 */
export function refuseClosing(target: Target, outcome: TargetOutcome, note: string): TargetRefusal | null {
  if (target.closedOn !== null) return { code: "target-already-closed", closedOn: target.closedOn };
  const isExplained = outcome === "not-met" || note.trim() !== "";
  return isExplained ? null : { code: "outcome-unexplained", outcome };
}

/**
 * Why a closed target may not be opened again; null when it may. It counts among the open ones from then on.
 *
 * @param open Targets that the trainee has open without it.
 */
export function refuseReopening(target: Target, open: number, rules: TargetRules): TargetRefusal | null {
  return target.closedOn === null ? { code: "target-still-open" } : refuseMore(open, rules);
}
