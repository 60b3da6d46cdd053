import type { KnowledgeGap } from "./knowledge-gap.js";
import type { GapRefusalOf } from "./refusals.js";

/**
 * Why a gap may not be closed on this evidence; null when it may.
 *
 * @example
 * const gap = { id: "a", topic: "Bar models", foundIn: "audit", raisedOn: "2026-10-05", closedOn: null };
 * refuseGapClosing(gap, "Taught them in year 5 on 12 November.") // => null
 * refuseGapClosing(gap, " ") // => { code: "closing-evidence-missing" }
 * refuseGapClosing({ ...gap, closedOn: "2026-11-12" }, "Again.") // => { code: "gap-already-closed", closedOn: "2026-11-12" }
 */
export function refuseGapClosing(
  gap: KnowledgeGap,
  evidence: string,
): GapRefusalOf<"gap-already-closed" | "closing-evidence-missing"> | null {
  if (gap.closedOn !== null) return { code: "gap-already-closed", closedOn: gap.closedOn };
  return evidence.trim() === "" ? { code: "closing-evidence-missing" } : null;
}
