import type { Relaxed } from "../sample-plan.js";
import { type PartName, groupInWords, neutralPartName } from "./group-in-words.js";
import { counted } from "./numbers-in-words.js";

/**
 * What of a policy gave way, as a sentence for a board.
 *
 * @param nameOf Names what groups have in common; neutral names with identifiers unless given.
 * @example
 * const { relaxed } = { relaxed: { code: "take-all-there-are", field: "size", group: [], asked: 10, given: 6 } };
 * relaxedSentence(relaxed) // => "The size asks for 10 pieces and there are 6: all are taken."
 */
export function relaxedSentence(
  { code, group, asked, given }: Relaxed,
  nameOf: PartName = neutralPartName,
): string {
  const askedFor = counted(asked, "piece");
  switch (code) {
    case "take-all-there-are":
      return `The size asks for ${askedFor} and there ${given === 1 ? "is" : "are"} ${given}: all are taken.`;
    case "take-whole-group":
      return `At least ${askedFor} must come from ${groupInWords(group, nameOf)}, which has ${given}: the whole group is taken.`;
    case "grow-for-must-includes":
      return `The must-includes need more than the size of ${asked}: the sample grew to ${given}.`;
    case "grow-for-minimums":
      return `The minimums need more than the size of ${asked}: the sample grew to ${given}.`;
  }
}
