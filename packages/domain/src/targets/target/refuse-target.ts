import type { IsoDate } from "../../calendar/index.js";
import type { TargetRefusal } from "../refusals.js";
import type { SchoolCalendar } from "../rules/school-calendar.js";
import type { TargetRules } from "../rules/target-rules.js";
import { refuseDueDay } from "./refuse-due-day.js";

/** A target as somebody wants to set it. */
export interface TargetDraft {
  readonly action: string;
  /** What will show that it was met. */
  readonly successEvidence: string | null;
  readonly strandId: string | null;
  readonly gapId: string | null;
  readonly setOn: IsoDate;
  readonly dueOn: IsoDate;
}

/**
 * Why a target may not be set; null when it may. What is wrong with the target itself is said before that there are too
 * many.
 *
 * @param open Targets that the trainee has open without it.
 * @throws RangeError when a day does not exist.
 * @example
 * const school = { terms: [], closures: [] };
 * const draft = { action: "Ask three hinge questions in 9B", successEvidence: "Answers of all pupils noted",
 *   strandId: "assessment", gapId: null, setOn: "2026-11-02", dueOn: "2026-11-09" };
 * refuseTarget(draft, 2, usualTargetRules, school) // => null
 * refuseTarget(draft, 3, usualTargetRules, school) // => { code: "too-many-open-targets", open: 3, allowed: 3 }
 * refuseTarget({ ...draft, action: "Ask\nListen" }, 0, usualTargetRules, school) // => { code: "several-actions", actions: 2 }
 */
export function refuseTarget(
  draft: TargetDraft,
  open: number,
  rules: TargetRules,
  school: SchoolCalendar,
): TargetRefusal | null {
  const actions = draft.action.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "").length;
  if (actions === 0) return { code: "action-missing" };
  if (actions > 1) return { code: "several-actions", actions };
  const letters = [...draft.action.trim()].length;
  if (letters > rules.longestAction) {
    return { code: "action-too-long", letters, allowed: rules.longestAction };
  }
  const isSuccessNamed = (draft.successEvidence ?? "").trim() !== "";
  if (rules.asksSuccessEvidence && !isSuccessNamed) return { code: "success-evidence-missing" };
  const isLinked = draft.strandId !== null || draft.gapId !== null;
  if (rules.asksLink && !isLinked) return { code: "target-link-missing" };
  return refuseDueDay(draft.setOn, draft.dueOn, rules, school) ?? refuseMore(open, rules);
}

/** Why a trainee may not have one more target open; null when they may. */
export function refuseMore(open: number, { mostOpen }: Pick<TargetRules, "mostOpen">): TargetRefusal | null {
  return open < mostOpen ? null : { code: "too-many-open-targets", open, allowed: mostOpen };
}
