import type { PortfolioOfFragment } from "../../generated/documents.js";

/** A grade that a portfolio was given in an assessment cycle, whether it counts still or was put right. */
export type Grade = PortfolioOfFragment["portfolioGrades"][number];

/** The grade that counts in a cycle; null where there is none. */
export const gradeIn = <Given extends Pick<Grade, "cycleCode" | "isCurrent">>(
  grades: readonly Given[],
  cycleCode: string,
): Given | null => grades.find((grade) => grade.isCurrent && grade.cycleCode === cycleCode) ?? null;
