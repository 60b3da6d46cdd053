import { counted } from "../plan/words/numbers-in-words.js";
import { type AssessorOutcome, outcomeKinds, type OutcomeReason } from "./outcome.js";

const inWords: {
  readonly [Code in OutcomeReason["code"]]: (reason: OutcomeReason & { readonly code: Code }) => string;
} = {
  "all-within-tolerance": ({ pieces }) =>
    pieces === 1 ? "the one piece is within the tolerance" : `all ${pieces} pieces are within the tolerance`,
  "outside-tolerance": ({ pieces, of }) =>
    `${pieces} of ${counted(of, "piece")} ${pieces === 1 ? "is" : "are"} outside the tolerance`,
  consistent: ({ spread }) =>
    `the differences lie in one direction and within ${marks(spread)} of one another`,
  "not-consistent": ({ spread, mostSpread }) =>
    `the differences lie ${marks(spread)} apart, and at most ${mostSpread} is consistent`,
  "not-in-one-direction": () => "some differences are above and some below",
  "too-few-for-adjustment": ({ pieces, leastPieces }) =>
    `${counted(pieces, "piece")} cannot show that differences are consistent: ${leastPieces} are needed`,
  "adjustment-rounds-to-nothing": () => "their mean rounds to nothing",
  "never-adjusted": () => "marks are never moved together under this policy",
  "nothing-rated": ({ pieces }) =>
    `of ${counted(pieces, "piece")} nothing is rated, and what was found is written beside ${pieces === 1 ? "it" : "them"}`,
};

const marks = (decimal: string) => `${decimal} ${decimal === "1" ? "mark" : "marks"}`;

/**
 * An outcome as a sentence for a board.
 *
 * @example
 * outcomeSentence({ assessorId: "a1", kind: "stands", reasons: [{ code: "all-within-tolerance", pieces: 6 }],
 *   differences: [], adjustment: null, escalated: [], singleChanges: [] })
 * // => "The marks stand: all 6 pieces are within the tolerance."
 */
export function outcomeSentence({ kind, reasons, adjustment, escalated }: AssessorOutcome): string {
  const what = outcomeKinds[kind];
  const by = adjustment === null ? "" : ` (${adjustment.startsWith("-") ? "" : "+"}${adjustment})`;
  const because = reasons
    .map((reason) => (inWords[reason.code] as (of: OutcomeReason) => string)(reason))
    .join("; ");
  const third =
    escalated.length === 0
      ? ""
      : ` ${escalated.length === 1 ? "One piece passes" : `${escalated.length} pieces pass`} with one of the two and ${escalated.length === 1 ? "fails" : "fail"} with the other, and ${escalated.length === 1 ? "goes" : "go"} to a third person.`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${by}: ${because}.${third}`;
}
