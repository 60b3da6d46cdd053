import { wilsonInterval } from "../../statistics/index.js";
import type { TriedForecast } from "./out-of-cohort.js";

/** Of those who were given about this chance, how many reached it. Shares from 0 to 1. */
export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  /** The mean of the chances given. */
  readonly forecast: number;
  readonly reached: number;
  /** Bounds of the share that reached it. */
  readonly lower: number;
  readonly upper: number;
}

const bands = 5;

/** The chances of reaching a rank, in five bands beside what came; bands that nobody was in are left out. */
export function calibrationOf(tried: readonly TriedForecast[], rank: number): CalibrationBand[] {
  const rows = tried.map(({ probabilities, observed }) => ({
    chance: Math.min(
      1,
      probabilities.slice(rank - 1).reduce((sum, one) => sum + one, 0),
    ),
    reached: observed >= rank,
  }));
  return Array.from({ length: bands }, (_, at) => at).flatMap((at) => {
    const own = rows.filter(({ chance }) => Math.min(bands - 1, Math.floor(chance * bands)) === at);
    if (own.length === 0) return [];
    const reached = own.filter((row) => row.reached).length;
    const { lower, upper } = wilsonInterval(reached, own.length);
    const forecast = own.reduce((sum, { chance }) => sum + chance, 0) / own.length;
    return [{ from: at / bands, to: (at + 1) / bands, n: own.length, forecast, reached, lower, upper }];
  });
}
