import type { IsoDate } from "../../calendar/index.js";
import type { OutcomePolicy } from "../outcome/outcome-policy.js";
import { checkOutcomePolicy } from "../outcome/check-outcome-policy.js";
import { checkPolicy } from "../policy/checking/check-policy.js";
import type { SamplingPolicy } from "../policy/sampling-policy.js";
import type { ExerciseKind } from "./exercise-kind.js";
import type { ExerciseRefusalOf } from "./refusals.js";

/** What an exercise is to be about. */
export interface ExerciseOpening {
  readonly title: string;
  readonly kind: ExerciseKind;
  /** Whether a review point is named, and whether it is the last of its cohort. */
  readonly reviewPoint: { readonly isLast: boolean } | null;
  readonly hasAssignment: boolean;
  /** The days on which what is moderated was observed; null where it is not about days. */
  readonly observed: { readonly from: IsoDate; readonly until: IsoDate } | null;
  /** The days on which second judgements are given, both included. */
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly policy: SamplingPolicy;
  readonly outcomePolicy: OutcomePolicy;
}

/** Why an exercise is not opened. */
export type OpeningRefusal = ExerciseRefusalOf<
  "exercise-untitled" | "about-something-else" | "window-reversed" | "policy-refused"
>;

/**
 * Why an exercise cannot be opened; null when it can. A policy that is refused comes with every violation.
 *
 * @example
 * const source = { title: "Handbook", confidence: "high", statedOn: "2026-09-01" };
 * const outcomePolicy = { code: "own", name: "Ours", source, tolerance: "1", passMark: "2", borderEscalates: true, singleMarks: "may-change", adjustment: null };
 * const opening = { title: "Spring", kind: "review-point", reviewPoint: null, hasAssignment: false, observed: null,
 *   opensOn: "2027-03-01", closesOn: "2027-03-12", policy: jcq, outcomePolicy };
 * refuseOpening(opening) // => { code: "about-something-else", kind: "review-point", needs: "a review point" }
 * refuseOpening({ ...opening, reviewPoint: { isLast: false } }) // => null
 */
export function refuseOpening(opening: ExerciseOpening): OpeningRefusal | null {
  const { title, kind, opensOn, closesOn, policy, outcomePolicy, observed } = opening;
  if (title.trim() === "") return { code: "exercise-untitled" };
  const needs = missing(opening);
  if (needs !== null) return { code: "about-something-else", kind, needs };
  if (closesOn < opensOn) return { code: "window-reversed", opensOn, closesOn };
  if (observed !== null && observed.until < observed.from)
    return { code: "window-reversed", opensOn: observed.from, closesOn: observed.until };
  for (const [which, violations] of [
    ["sampling", checkPolicy(policy)],
    ["outcome", checkOutcomePolicy(outcomePolicy)],
  ] as const) {
    if (violations.length > 0) return { code: "policy-refused", which, violations };
  }
  return null;
}

/** What the kind needs and was not given, or was given something else for; null where it fits. */
function missing({ kind, reviewPoint, hasAssignment, observed }: ExerciseOpening): string | null {
  const given = [reviewPoint !== null, hasAssignment, observed !== null];
  const only = (place: number) => given.every((is, at) => is === (at === place));
  switch (kind) {
    case "review-point":
      return only(0) ? null : "a review point";
    case "final-assessment":
      return only(0) && reviewPoint?.isLast === true ? null : "the last review point of a cohort";
    case "assignment":
      return only(1) ? null : "an assignment";
    case "joint-observation":
    case "mentoring":
      return only(2) ? null : "the days of the observations";
  }
}
