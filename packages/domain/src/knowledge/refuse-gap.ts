import type { KnowledgeGap } from "./knowledge-gap.js";
import type { GapRefusalOf } from "./refusals.js";

const sameWords = (text: string) => text.trim().replace(/\s+/gu, " ").toLowerCase();

/**
 * Why a gap may not be raised; null when it may. The same words, whatever their case and spaces, are the same gap while
 * it is open.
 *
 * @param known Gaps of the same trainee.
 * @example
 * refuseGap("  ", []) // => { code: "topic-missing" }
 * refuseGap("Bar models", []) // => null
 */
export function refuseGap(
  topic: string,
  known: readonly KnowledgeGap[],
): GapRefusalOf<"topic-missing" | "gap-already-raised"> | null {
  if (topic.trim() === "") return { code: "topic-missing" };
  const same = known.find((gap) => gap.closedOn === null && sameWords(gap.topic) === sameWords(topic));
  return same === undefined ? null : { code: "gap-already-raised", gapId: same.id };
}
