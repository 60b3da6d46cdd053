import type { SamplingPolicy } from "../../policy/sampling-policy.js";
import type { ExclusionReason } from "../checking/why-not.js";
import type { InclusionReason } from "../sample-plan.js";
import { type PartName, groupInWords, neutralPartName } from "./group-in-words.js";
import { mustIncludeInWords } from "./must-include-in-words.js";
import { counted, ordinal } from "./numbers-in-words.js";

/**
 * Why a piece is in the sample, as a sentence for a board.
 *
 * @param policy The plan's policy.
 * @param nameOf Names what groups have in common; neutral names with identifiers unless given.
 * @throws RangeError when the policy has no rule with the reason's index.
 * @example
 * inclusionSentence({ code: "must-include", rule: 0 }, { ...sheffieldEnglish, passMark: 40 }) // => "In because its mark is below the pass mark of 40."
 * const drawn = { code: "drawn", group: [{ over: "band", value: "B" }], place: 2, of: 18, taken: 3 };
 * inclusionSentence(drawn, staWriting) // => "Drawn by chance: 2nd of 18 in the random order of band B, from which 3 were taken."
 */
export function inclusionSentence(
  reason: InclusionReason,
  policy: Pick<SamplingPolicy, "mustIncludes" | "minimums" | "passMark">,
  nameOf: PartName = neutralPartName,
): string {
  switch (reason.code) {
    case "all-taken":
      return "In because all pieces are taken.";
    case "must-include": {
      const rule = policy.mustIncludes[reason.rule];
      if (rule === undefined) throw new RangeError(`the policy has no must-include ${reason.rule}`);
      return `In because ${mustIncludeInWords(rule, policy.passMark)}.`;
    }
    case "minimum": {
      const rule = policy.minimums[reason.rule];
      if (rule === undefined) throw new RangeError(`the policy has no minimum ${reason.rule}`);
      return `In because at least ${counted(rule.atLeast, "piece")} must come from ${groupInWords(reason.group, nameOf)}; chance chose which.`;
    }
    case "drawn": {
      const group = groupInWords(reason.group, nameOf);
      const were = reason.taken === 1 ? "was" : "were";
      return `Drawn by chance: ${ordinal(reason.place)} of ${reason.of} in the random order of ${group}, from which ${reason.taken} ${were} taken.`;
    }
  }
}

/**
 * Why a piece is not in the sample, as sentences for a board.
 *
 * @param nameOf Names what groups have in common; neutral names with identifiers unless given.
 * @example
 * const reason = { code: "not-drawn", group: [{ over: "band", value: "B" }], place: 9, of: 18, taken: 3 };
 * exclusionSentence(reason) // => "No rule of the policy asks for it. Chance took the first 3 of 18 in the random order of band B; it was 9th."
 */
export function exclusionSentence(
  { group, place, of, taken }: ExclusionReason,
  nameOf: PartName = neutralPartName,
): string {
  const words = groupInWords(group, nameOf);
  const drawn =
    taken === 0
      ? `Nothing was left to be drawn from ${words}`
      : `Chance took the first ${taken} of ${of} in the random order of ${words}; it was ${ordinal(place)}`;
  return `No rule of the policy asks for it. ${drawn}.`;
}
