import type { PartName } from "../plan/words/group-in-words.js";
import { counted, percentage } from "../plan/words/numbers-in-words.js";
import { neutralPartName } from "../plan/words/group-in-words.js";
import type { ChanceMissed } from "./chance-missed.js";
import type { SamplePower, SeverityQuestion } from "./sample-power.js";

const toOneDecimal = (number: number): string => `${Math.round(number * 10) / 10}`;

/**
 * What a plan and chance alone leave of the assessors, as sentences for a board.
 *
 * @example
 * const missed = { assessorId: "a", pieces: 10, sampled: 1, byPlan: 0, atRandom: 0.334 };
 * missedSentence(Array(12).fill(missed)) // => "This sample has something of all 12 assessors. A random sample of the same size would miss about 4 of them on average."
 */
export function missedSentence(chances: readonly ChanceMissed[]): string {
  const missing = chances.filter(({ sampled }) => sampled === 0).length;
  const average = chances.reduce((sum, { atRandom }) => sum + atRandom, 0);
  const assessors = counted(chances.length, "assessor");
  const has =
    missing === 0
      ? `This sample has something of ${chances.length === 1 ? "the only assessor" : `all ${assessors}`}.`
      : `This sample has nothing of ${missing} of ${assessors}.`;
  const about = average < 0.5 ? "hardly any" : `about ${Math.round(average)}`;
  return `${has} A random sample of the same size would miss ${about} of them on average.`;
}

/**
 * What a number of pieces can find out about severity, as a sentence for a board.
 *
 * @param nameOf Names an assessor; a neutral name with the identifier unless given.
 * @example
 * const question = { difference: 5, standardDeviation: 6, significance: 0.05, power: 0.8 };
 * powerSentence({ assessorId: "a7", sampled: 3, chance: 0.14, smallest: 17.9 }, question)
 * // => "With 3 pieces from assessor a7, marks that are 5 off on average are noticed with a chance of 14%; to be noticed with a chance of 80% they would have to be 17.9 off."
 */
export function powerSentence(
  { assessorId, sampled, chance, smallest }: SamplePower,
  { difference, power }: SeverityQuestion,
  nameOf: PartName = neutralPartName,
): string {
  const who =
    assessorId === null ? "all assessors together" : nameOf({ over: "assessor", value: assessorId });
  const pieces = sampled === 0 ? "no pieces" : counted(sampled, "piece");
  if (chance === null || smallest === null)
    return `With ${pieces} from ${who}, nothing can be said of severity.`;
  return `With ${pieces} from ${who}, marks that are ${difference} off on average are noticed with a chance of ${percentage(chance)}; to be noticed with a chance of ${percentage(power)} they would have to be ${toOneDecimal(smallest)} off.`;
}

/**
 * The chance to see what is wrong, as a sentence for a board.
 *
 * @example
 * seeWrongSentence(0.476, 6, 12, 120) // => "If 6 of 120 pieces were wrong, a random sample of 12 would show at least one of them with a chance of 48%."
 */
export function seeWrongSentence(chance: number, wrong: number, sampled: number, population: number): string {
  const were = wrong === 1 ? "was" : "were";
  return `If ${wrong} of ${counted(population, "piece")} ${were} wrong, a random sample of ${sampled} would show ${wrong === 1 ? "it" : "at least one of them"} with a chance of ${percentage(chance)}.`;
}
