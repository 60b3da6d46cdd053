import type { IsoDate } from "../../calendar/index.js";
import type { ExerciseKind } from "./exercise-kind.js";

/** What is wrong with a part of a policy or a plan, as the checks of the room say it. */
export interface Violation {
  readonly code: string;
  readonly field: string;
  readonly value: string;
  readonly remedy: string;
  /** The rules that contradict one another; none where it is one alone. */
  readonly conflicts?: readonly string[];
}

/** Everything for which an exercise says no, each with its facts. */
export type ExerciseRefusal =
  | { readonly code: "exercise-untitled" }
  /** What the kind moderates is not named, or something is that it does not moderate. */
  | { readonly code: "about-something-else"; readonly kind: ExerciseKind; readonly needs: string }
  | { readonly code: "window-reversed"; readonly opensOn: IsoDate; readonly closesOn: IsoDate }
  /** Neither a preset nor a policy of one's own, or both. */
  | { readonly code: "policy-not-chosen" }
  | { readonly code: "preset-unknown"; readonly preset: string; readonly known: readonly string[] }
  /** `which` is sampling or outcome. */
  | {
      readonly code: "policy-refused";
      readonly which: string;
      readonly violations: readonly Violation[];
    }
  | { readonly code: "exercise-closed"; readonly closedOn: IsoDate }
  | { readonly code: "seed-committed" }
  | { readonly code: "seed-not-committed" }
  | { readonly code: "seed-revealed" }
  | { readonly code: "seed-not-revealed" }
  | { readonly code: "plan-infeasible"; readonly violations: readonly Violation[] }
  | { readonly code: "plan-not-newest" }
  | { readonly code: "plan-accepted" }
  | { readonly code: "plan-not-accepted" }
  /** Marks changed, came in or were withdrawn after the plan was drawn. */
  | { readonly code: "population-changed"; readonly drawnFrom: number; readonly now: number }
  /** Somebody who moderates blind does not look at what would show them the marks. */
  | { readonly code: "judge-first"; readonly pieces: number }
  | { readonly code: "moderator-twice"; readonly moderatorId: string }
  | { readonly code: "not-a-moderator"; readonly moderatorId: string }
  | { readonly code: "not-on-desk" }
  | { readonly code: "judged-twice" }
  | { readonly code: "piece-withdrawn" }
  | { readonly code: "moderation-not-open"; readonly opensOn: IsoDate; readonly closesOn: IsoDate }
  /** `lowest` and `highest` are the ends of the scale; marks are multiples of `step` above the lowest. */
  | {
      readonly code: "off-the-scale";
      readonly value: string;
      readonly lowest: string;
      readonly highest: string;
      readonly step: string;
    }
  | { readonly code: "mark-missing" }
  | { readonly code: "finding-missing" }
  | { readonly code: "pieces-outstanding"; readonly pieces: number }
  | { readonly code: "outcomes-not-decided" }
  /** First marks are no longer those that were moderated. */
  | { readonly code: "moderated-marks-changed"; readonly pieces: number }
  | { readonly code: "no-extension-asked" }
  | { readonly code: "nothing-to-adjust" }
  | { readonly code: "conflict-declared" }
  | { readonly code: "barred-from-piece"; readonly bar: string };

/** The refusals with one of these codes, each with its facts. */
export type ExerciseRefusalOf<Code extends ExerciseRefusal["code"]> = Extract<
  ExerciseRefusal,
  { readonly code: Code }
>;
