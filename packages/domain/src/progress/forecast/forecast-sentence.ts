import { counted, type Word } from "../words.js";
import type { LevelForecast } from "./level-forecast.js";

/** The provider's words for a forecast. */
export interface ForecastWords {
  readonly trainee: Word;
  readonly cohort: Word;
  /** What is forecast, e.g. `reach secure by the last review point`. */
  readonly reach: string;
}

/**
 * A forecast in a sentence, with what it rests on; or why there is none.
 *
 * @example
 * const words = { trainee: { singular: "trainee", plural: "trainees" }, cohort: { singular: "cohort", plural: "cohorts" }, reach: "reach secure by summer" };
 * forecastSentence({ status: "TOO_FEW", atExpected: null, trial: null }, words) // => "No forecast: too few past trainees to try one on."
 */
export function forecastSentence(
  { status, atExpected, trial }: LevelForecast,
  { trainee, cohort, reach }: ForecastWords,
): string {
  if (status === "TOO_FEW" || trial === null)
    return `No forecast: too few past ${trainee.plural} to try one on.`;
  const on = `${counted(trial.n, trainee)} in ${counted(trial.cohorts, cohort)}`;
  if (atExpected === null) {
    return `No forecast: tried on ${on}, knowing the present level came no nearer than knowing how many ${reach} in other years.`;
  }
  const outOf = Math.round(10 * atExpected);
  const people =
    outOf === 0 ? `fewer than 1 in 10` : outOf === 10 ? `more than 9 in 10` : `about ${outOf} in 10`;
  return `Of past ${trainee.plural} at this level, ${people} would be expected to ${reach}; tried on ${on} that it had not seen. It describes what was usual and decides nothing about a person.`;
}
