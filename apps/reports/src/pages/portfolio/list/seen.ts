import type { PortfoliosQuery } from "../../../generated/documents.js";
import { gradeIn } from "../grade.js";
import { standing } from "../looks.js";

export type Listed = PortfoliosQuery["trainees"]["nodes"][number];

/** The day of the last look; null where nobody has looked. */
export const lastLook = ({ portfolioChecks }: Pick<Listed, "portfolioChecks">): string | null =>
  standing(portfolioChecks)[0]?.checkedOn ?? null;

/**
 * How pressing a portfolio is, as a text that comes before those of less pressing ones: nobody has looked first, then whose
 * look is longest ago; among equals, who is not graded in the cycle. Those who are away stand last.
 *
 * @param cycleCode null where no cycle is set
 */
export function pressing(trainee: Listed, cycleCode: string | null): string {
  const isAway = trainee.status !== "TRAINING";
  const isGraded = cycleCode !== null && gradeIn(trainee.portfolioGrades, cycleCode) !== null;
  return `${Number(isAway)} ${lastLook(trainee) ?? "0000-00-00"} ${Number(isGraded)}`;
}
