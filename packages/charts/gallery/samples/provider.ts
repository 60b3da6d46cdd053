import type { DistributionScale } from "@reviewpoint/domain/progress";

/** Six strands of the length that names of strands have, and three more for the widest framework. */
export const strands = [
  "Professional Behaviours & Wellbeing",
  "How Pupils Learn",
  "Relationships & High Expectations",
  "Adaptive Teaching",
  "Curriculum & Assessment",
  "Evidence-Informed Practice",
  "Subject Knowledge for Teaching",
  "Behaviour",
  "Working with Families and Other Professionals",
] as const;

export const reviewPoints = ["Review point 1", "Review point 2", "Review point 3"] as const;

const names = ["Beginning", "Emerging", "Developing", "Secure", "Confident", "Leading others"];

/** A scale of 2 to 6 invented levels, and the words for the states. */
export function scaleOf(levels: number): Omit<DistributionScale, "expectedRank"> {
  return {
    levels: names.slice(0, levels).map((name, at) => ({ code: `L${at + 1}`, name, rank: at + 1 })),
    stateLabels: { not_judged: "Not judged", deferred: "Deferred", withdrawn: "Withdrawn" },
  };
}
