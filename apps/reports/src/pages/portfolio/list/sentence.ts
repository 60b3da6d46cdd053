import type { Context } from "../../../address/page.js";
import type { PortfoliosQuery } from "../../../generated/documents.js";
import { currentCycle, cycleWords } from "../cycles.js";
import { gradeIn } from "../grade.js";
import { lastLook } from "./seen.js";

/** Of those in training on the page: how many nobody has looked at, and how many are graded in the cycle that counts now. */
export function portfoliosSentence(
  { trainees, provider }: PortfoliosQuery,
  { words }: Pick<Context, "words">,
): string {
  const here = trainees.nodes.filter(({ status }) => status === "TRAINING");
  if (here.length === 0) return `No ${words.one("trainee")} in training is listed.`;
  const of =
    trainees.nodes.length < trainees.totalCount
      ? `Of the ${here.length} in training listed here`
      : `Of ${words.count(here.length, "trainee")} in training`;
  const unseen = here.filter((one) => lastLook(one) === null).length;
  const looked = lookedWords(unseen, here.length);
  const cycle = currentCycle(provider.assessmentCycles);
  if (!cycle) return `${of}, ${looked}; no assessment cycle is set.`;
  const graded = here.filter((one) => gradeIn(one.portfolioGrades, cycle.code) !== null).length;
  return `${of}, ${looked}; ${gradedWords(graded, here.length)} for ${cycle.name}, ${cycleWords(cycle)}.`;
}

function lookedWords(unseen: number, all: number): string {
  if (unseen === 0) return `${all === 1 ? "the" : "every"} portfolio has been looked at`;
  if (unseen === all) return `nobody has looked at ${all === 1 ? "the" : "any"} portfolio yet`;
  return `nobody has looked at the portfolio of ${unseen} yet`;
}

function gradedWords(graded: number, all: number): string {
  if (all === 1) return graded === 1 ? "it is graded" : "it is not graded";
  if (graded === 0) return "none is graded";
  if (graded === all) return "all are graded";
  return `${graded} ${graded === 1 ? "is" : "are"} graded`;
}
