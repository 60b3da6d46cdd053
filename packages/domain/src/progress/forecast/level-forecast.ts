import { normalQuantile, rankedProbabilityScore } from "../../statistics/index.js";
import { type CalibrationBand, calibrationOf } from "./calibration.js";
import { markovChances } from "./markov-model.js";
import { outOfCohort, type TriedForecast } from "./out-of-cohort.js";
import { type PastPath, requirePaths } from "./past-path.js";

/** What is asked: where a trainee stands now, and about which level at the end. */
export interface ForecastQuestion {
  /** The present review point, counted from 0; it is not the last. */
  readonly reviewPoint: number;
  /** The trainee's rank there. */
  readonly rank: number;
  /** How many review points a year has, and how many levels the scale. */
  readonly reviewPoints: number;
  readonly levels: number;
  /** The rank expected at the end. */
  readonly expectedRank: number;
}

/** How the forecast did for cohorts that it had not seen: ranked probability scores, 0 is perfect. */
export interface ForecastTrial {
  readonly forecastScore: number;
  readonly baseRateScore: number;
  /** By how much the forecast is better, with its bounds; 0 or less is no better. */
  readonly gain: { readonly estimate: number; readonly lower: number; readonly upper: number };
  readonly n: number;
  readonly cohorts: number;
}

/** A forecast, or the reason why none is shown. It describes and recommends nothing about a person. */
export interface LevelForecast {
  readonly status: "OK" | "TOO_FEW" | "NO_BETTER_THAN_BASE_RATE";
  /** Chance of each rank at the last review point, and of the expected one or above; null unless OK. */
  readonly probabilities: readonly number[] | null;
  readonly atExpected: number | null;
  /** Null where too few were there to try it on. */
  readonly trial: ForecastTrial | null;
  /** Chances given and what came, out of cohort. */
  readonly calibration: readonly CalibrationBand[];
}

/** When a forecast is shown. */
export interface ForecastTerms {
  /** Past trainees and cohorts to try it on; 30 and 2 unless given. */
  readonly leastTrainees?: number;
  readonly leastCohorts?: number;
  /** The lower bound of the gain has to be above this; 0.005 unless given, so that rounding is no gain. */
  readonly leastGain?: number;
  /** Of the bounds; 0.95 unless given. */
  readonly confidence?: number;
}

/**
 * The level that a trainee may have at the end of the year, from the present level alone, as a chain of the moves that
 * past trainees made (Markov). It hides itself unless, for cohorts that it had not seen, it comes nearer than the base
 * rate by more than chance: by the ranked probability score (Epstein 1969), each cohort forecast from the others.
 *
 * @param terms The provider's, with defaults of our own choice.
 * @throws RangeError when a path or the question is out of the scale or the year, or a term is out of its bounds.
 * @example
 * const question = { reviewPoint: 0, rank: 1, reviewPoints: 2, levels: 2, expectedRank: 2 };
 * const stays = (rank) => ["2023", "2024"].flatMap((cohortCode) => Array.from({ length: 20 }, () => ({ cohortCode, ranks: [rank, rank] })));
 * levelForecast(question, [...stays(1), ...stays(2)]).atExpected.toFixed(2) // => "0.01"
 * levelForecast(question, stays(1)).status // => "NO_BETTER_THAN_BASE_RATE"
 */
export function levelForecast(
  question: ForecastQuestion,
  past: readonly PastPath[],
  { leastTrainees = 30, leastCohorts = 2, leastGain = 0.005, confidence = 0.95 }: ForecastTerms = {},
): LevelForecast {
  requireQuestion(question);
  for (const least of [leastTrainees, leastCohorts]) {
    if (!Number.isInteger(least) || least < 1) throw new RangeError(`not a whole number from 1: ${least}`);
  }
  const { reviewPoint, rank, reviewPoints, levels, expectedRank } = question;
  requirePaths(past, reviewPoints, levels);
  if (!(leastGain >= 0 && leastGain < 1))
    throw new RangeError(`a least gain lies from 0 to below 1: ${leastGain}`);
  const tried = outOfCohort(past, reviewPoint, levels);
  const cohorts = new Set(past.map(({ cohortCode }) => cohortCode)).size;
  const none = { probabilities: null, atExpected: null };
  if (tried.length < Math.max(2, leastTrainees) || cohorts < leastCohorts) {
    return { status: "TOO_FEW", ...none, trial: null, calibration: [] };
  }
  const trial = { ...trialOf(tried, confidence), cohorts };
  const calibration = calibrationOf(tried, expectedRank);
  if (!(trial.gain.lower > leastGain))
    return { status: "NO_BETTER_THAN_BASE_RATE", ...none, trial, calibration };
  const probabilities = markovChances(past, reviewPoint, levels)[rank - 1] as number[];
  const atExpected = probabilities.slice(expectedRank - 1).reduce((sum, one) => sum + one, 0);
  return { status: "OK", probabilities, atExpected, trial, calibration };
}

function requireQuestion({ reviewPoint, rank, reviewPoints, levels, expectedRank }: ForecastQuestion): void {
  const within = (what: string, value: number, from: number, to: number) => {
    if (!Number.isInteger(value) || value < from || value > to) {
      throw new RangeError(`${what} is a whole number from ${from} to ${to}: ${value}`);
    }
  };
  within("the number of review points", reviewPoints, 2, 1000);
  within("the number of levels", levels, 2, 1000);
  within("the review point", reviewPoint, 0, reviewPoints - 2);
  within("the rank", rank, 1, levels);
  within("the expected rank", expectedRank, 1, levels);
}

function trialOf(tried: readonly TriedForecast[], confidence: number): Omit<ForecastTrial, "cohorts"> {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence lies strictly between 0 and 1: ${confidence}`);
  }
  const scores = tried.map(({ probabilities, base, observed }) => ({
    forecast: rankedProbabilityScore([{ probabilities, observed }]).estimate,
    base: rankedProbabilityScore([{ probabilities: base, observed }]).estimate,
  }));
  const n = scores.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const gains = scores.map(({ forecast, base }) => base - forecast);
  const estimate = mean(gains);
  const variance = gains.reduce((sum, gain) => sum + (gain - estimate) ** 2, 0) / (n - 1);
  const half = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance / n);
  return {
    forecastScore: mean(scores.map(({ forecast }) => forecast)),
    baseRateScore: mean(scores.map(({ base }) => base)),
    gain: { estimate, lower: estimate - half, upper: estimate + half },
    n,
  };
}
