import type { KnowledgeGap } from "./knowledge-gap.js";
import { refuseGap } from "./refuse-gap.js";
import type { GapRefusalOf } from "./refusals.js";

/**
 * Why a gap that was closed may not be opened again; null when it may. A gap that was raised anew in the same words
 * meanwhile stands in its place.
 *
 * @param known Gaps of the same trainee.
 * @example
 * const gap = { id: "a", topic: "Bar models", foundIn: "audit", raisedOn: "2026-10-05", closedOn: "2026-11-12" };
 * refuseGapReopening(gap, [gap]) // => null
 * refuseGapReopening({ ...gap, closedOn: null }, []) // => { code: "gap-still-open" }
 * refuseGapReopening(gap, [gap, { ...gap, id: "b", closedOn: null }]) // => { code: "gap-already-raised", gapId: "b" }
 */
export function refuseGapReopening(
  gap: KnowledgeGap,
  known: readonly KnowledgeGap[],
): GapRefusalOf<"gap-still-open" | "gap-already-raised"> | null {
  if (gap.closedOn === null) return { code: "gap-still-open" };
  const refusal = refuseGap(gap.topic, known);
  return refusal?.code === "gap-already-raised" ? refusal : null;
}
