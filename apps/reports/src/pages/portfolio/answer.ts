import { longDate } from "@reviewpoint/domain/calendar";
import type { PortfolioChoicesFragment, PortfolioOfFragment } from "../../generated/documents.js";
import { currentCycle, cycleWords } from "./cycles.js";
import { gradeIn } from "./grade.js";
import { standing } from "./looks.js";

/** When a portfolio was last looked at, and whether it is graded in the cycle that counts now. */
export function portfolioAnswer(
  { portfolioChecks, portfolioGrades: grades }: PortfolioOfFragment,
  { assessmentCycles }: PortfolioChoicesFragment,
): string {
  const checks = standing(portfolioChecks);
  const [last] = checks;
  const looks = last
    ? `Looked at ${checks.length === 1 ? "once" : `${checks.length} times`}, last on ${longDate(last.checkedOn)}`
    : "Nobody has looked at it yet";
  const cycle = currentCycle(assessmentCycles);
  if (!cycle) return `${looks}. No assessment cycle is set.`;
  const grade = gradeIn(grades, cycle.code);
  return `${looks}. ${cycle.name}, ${cycleWords(cycle)}: ${grade ? `graded “${grade.gradeName}”` : "not graded"}.`;
}
