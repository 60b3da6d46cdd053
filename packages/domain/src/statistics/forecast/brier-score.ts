import { type ForecastScore, meanScore, requireProbability } from "./mean-score.js";

/** What was forecast of one event, and whether it came. */
export interface EventForecast {
  /** From 0 to 1. */
  readonly probability: number;
  readonly happened: boolean;
}

/**
 * The mean squared distance of probabilities from what came: 0 is perfect, 0.25 is what always saying one half gives.
 * Source: Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78, in the
 * form for one event.
 *
 * @throws RangeError when there is no forecast, or a probability is out of its bounds.
 * @example
 * brierScore([{ probability: 0.8, happened: true }]).estimate.toFixed(2) // => "0.04"
 */
export function brierScore(forecasts: readonly EventForecast[]): ForecastScore {
  return meanScore(
    forecasts.map(({ probability, happened }) => {
      requireProbability(probability);
      return (probability - (happened ? 1 : 0)) ** 2;
    }),
  );
}
