import { requireWhole } from "../bounds.js";

/** How far forecasts lay from what came, on average: 0 for certain and right, smaller is better. */
export interface ForecastScore {
  readonly estimate: number;
  /** Of the average, were other people forecast; null for a single forecast. */
  readonly standardError: number | null;
  /** How many forecasts were scored. */
  readonly n: number;
}

/** @throws RangeError when there is no score. */
export function meanScore(scores: readonly number[]): ForecastScore {
  const n = scores.length;
  requireWhole("the number of forecasts", n, 1);
  const estimate = scores.reduce((sum, score) => sum + score, 0) / n;
  const squares = scores.reduce((sum, score) => sum + (score - estimate) ** 2, 0);
  return { estimate, standardError: n < 2 ? null : Math.sqrt(squares / (n - 1) / n), n };
}

/** @throws RangeError when the value is no probability. */
export function requireProbability(value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`a probability lies from 0 to 1: ${value}`);
}
