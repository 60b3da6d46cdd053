import type { PortfoliosQuery } from "../../../generated/documents.js";

export type Listed = PortfoliosQuery["trainees"]["nodes"][number];

/** The day of the last look; null where nobody has looked. */
export const lastLook = ({ portfolioChecks: [last] }: Pick<Listed, "portfolioChecks">): string | null =>
  last?.checkedOn ?? null;

/** The grade that counts in a cycle; null where there is none. */
export function gradeIn({ portfolioGrades }: Pick<Listed, "portfolioGrades">, code: string): string | null {
  return (
    portfolioGrades.find(({ isCurrent, cycleCode }) => isCurrent && cycleCode === code)?.gradeName ?? null
  );
}

/**
 * Nobody has looked first, then whose look is longest ago; among equals, who is not graded in the cycle. Those who are away
 * stand last.
 */
export function mostPressing(trainees: readonly Listed[], cycleCode: string | null): readonly Listed[] {
  const away = ({ status }: Listed) => Number(status !== "TRAINING");
  const graded = (one: Listed) => Number(cycleCode !== null && gradeIn(one, cycleCode) !== null);
  return [...trainees].sort(
    (a, b) =>
      away(a) - away(b) || (lastLook(a) ?? "").localeCompare(lastLook(b) ?? "") || graded(a) - graded(b),
  );
}
