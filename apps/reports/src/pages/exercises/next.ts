import type { ExerciseFactsFragment } from "../../generated/documents.js";
import { pieces } from "./words.js";

/** What of an exercise says which step comes next. */
export type Progress = Pick<ExerciseFactsFragment, "state" | "sampled" | "allotted" | "judged"> & {
  readonly plans: readonly unknown[];
};

/**
 * What is to be done next with an exercise, as a sentence.
 *
 * @example
 * nextOf({ state: "ACCEPTED", sampled: 4, allotted: 4, judged: 1, plans: [{}] }) // => "3 pieces are still to be judged."
 */
export function nextOf({ state, sampled, allotted, judged, plans }: Progress): string {
  switch (state) {
    case "OPENED":
      return "Commit to a seed.";
    case "COMMITTED":
      return plans.length === 0 ? "Draw a sample." : "Look at the sample, and accept it or draw again.";
    case "ACCEPTED":
      if (allotted < sampled) return `Give ${pieces(sampled - allotted)} to moderators.`;
      if (judged < allotted)
        return `${pieces(allotted - judged)} ${allotted - judged === 1 ? "is" : "are"} still to be judged.`;
      return "Decide the outcomes.";
    case "DECIDED":
      return judged < allotted
        ? `${pieces(allotted - judged)} ${allotted - judged === 1 ? "is" : "are"} still to be judged, then decide again.`
        : "Do what was decided, then reveal the seed.";
    case "REVEALED":
      return "Check the sample against the seed, and close the exercise.";
    case "CLOSED":
      return "Nothing: it is closed.";
  }
}
