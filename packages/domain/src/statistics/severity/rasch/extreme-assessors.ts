import { informativeTotals, type RaschDesign } from "./rasch-design.js";

/** Always gave as little, or as much, as the trainees' totals left open. */
export type Extreme = "always-least" | "always-most";

/** The assessors for whom no finite severity fits best, because every comparison points the same way. */
export function extremeAssessors(design: RaschDesign): (Extreme | null)[] {
  const couldGiveLess = design.assessors.map(() => false);
  const couldGiveMore = design.assessors.map(() => false);
  const compared = design.assessors.map(() => false);
  for (const { blocks, top, totals } of design.panels.filter((panel) => panel.blocks.length > 1)) {
    for (const total of informativeTotals({ blocks, top, totals })) {
      for (const { scores } of totals.get(total) ?? []) {
        let from = 0;
        for (const { assessor, strands } of blocks) {
          const most = strands.length * design.steps;
          const given = scores.slice(from, from + strands.length).reduce((sum, score) => sum + score, 0);
          from += strands.length;
          compared[assessor] = true;
          if (given > Math.max(0, total - (top - most))) couldGiveLess[assessor] = true;
          if (given < Math.min(most, total)) couldGiveMore[assessor] = true;
        }
      }
    }
  }
  return design.assessors.map((_, at) => {
    if (!compared[at] || (couldGiveLess[at] && couldGiveMore[at])) return null;
    return couldGiveMore[at] ? "always-least" : couldGiveLess[at] ? "always-most" : null;
  });
}
