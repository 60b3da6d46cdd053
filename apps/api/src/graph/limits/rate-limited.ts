import { Refusal } from "../refusals/refusal.js";

/** How much may be spent in how long. */
export interface Allowance {
  readonly points: number;
  /** A whole number from 1. */
  readonly seconds: number;
}

/** The refusal of somebody who has nothing left: status 429, with the seconds to wait in `Retry-After`. */
export function rateLimited({ points, seconds }: Allowance, waitSeconds: number): Refusal {
  const many = points.toLocaleString("en-GB");
  const span = seconds === 60 ? "a minute" : inWords(seconds);
  return new Refusal(
    "RATE_LIMITED",
    `You have spent the ${many} points that may be spent in ${span}. Ask again in ${inWords(waitSeconds)}, and for less at once.`,
    { limit: points, retryAfterSeconds: waitSeconds },
    new Map([["retry-after", String(waitSeconds)]]),
  );
}

const inWords = (seconds: number): string => (seconds === 1 ? "1 second" : `${seconds} seconds`);
