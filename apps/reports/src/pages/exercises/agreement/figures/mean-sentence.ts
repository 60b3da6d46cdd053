import type { AgreementSideFragment } from "../../../../generated/documents.js";

/** The mean of the differences, as a sentence. */
export function meanSentence({ n, meanDifference: mean }: AgreementSideFragment, when: string): string {
  if (mean === null || n === 0) return `${when}, no piece has both.`;
  const by = Math.abs(mean).toFixed(2);
  const how = Math.abs(mean) < 0.005 ? "no higher and no lower" : `${by} ${mean > 0 ? "higher" : "lower"}`;
  return `${when}, over ${n === 1 ? "1 piece" : `${n} pieces`}, what was given is on average ${how} than what the moderator gave.`;
}
