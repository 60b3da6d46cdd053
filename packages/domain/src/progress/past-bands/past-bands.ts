/** How far a trainee of an earlier cohort was at one review point. */
export interface PastProgress {
  readonly traineeId: string;
  readonly cohortCode: string;
  /** The version of the framework that was judged against. */
  readonly frameworkVersion: string;
  readonly reviewPointCode: string;
  /** Strands at or above the expected level: a whole number from 0. */
  readonly strandsAtExpected: number;
}

/** The usual path at one review point: so many strands or fewer had 10, 25, 50, 75 and 90 % of past trainees. */
export interface PastBand {
  readonly reviewPointCode: string;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly trainees: number;
  readonly cohorts: number;
}

/** Bands of past cohorts, or the reason why there are none. */
export interface PastBands {
  readonly status: "OK" | "TOO_FEW";
  /** One for each review point, in the order asked; null where too few were judged there. */
  readonly bands: readonly (PastBand | null)[];
  /** Past trainees of another version of the framework: they were judged against something else. */
  readonly otherVersions: number;
  readonly leastTrainees: number;
  readonly leastCohorts: number;
}

/**
 * Percentile bands of past cohorts under one version of the framework, to see one trainee's path beside the usual one.
 * A percentile is a number of strands that somebody had: the smallest with at least that share of trainees at or below
 * it (Hyndman and Fan 1996, definition 1).
 *
 * @param options `leastTrainees` 30 and `leastCohorts` 2 unless given: below either, at a review point, there is no band.
 * @throws RangeError when a number of strands is not a whole number from 0, a trainee stands twice at a review point,
 *   or an option is not a whole number from 1.
 * @example
 * const past = Array.from({ length: 40 }, (_, at) => ({ traineeId: `t${at}`, cohortCode: `c${at % 2}`, frameworkVersion: "1", reviewPointCode: "autumn", strandsAtExpected: at % 5 }));
 * const { p10, p50, p90 } = pastBands(past, "1", ["autumn"]).bands[0];
 * [p10, p50, p90] // => [0, 2, 4]
 */
export function pastBands(
  past: readonly PastProgress[],
  frameworkVersion: string,
  reviewPointCodes: readonly string[],
  {
    leastTrainees = 30,
    leastCohorts = 2,
  }: { readonly leastTrainees?: number; readonly leastCohorts?: number } = {},
): PastBands {
  for (const least of [leastTrainees, leastCohorts]) {
    if (!Number.isInteger(least) || least < 1) throw new RangeError(`not a whole number from 1: ${least}`);
  }
  const same = past.filter((row) => row.frameworkVersion === frameworkVersion);
  const others = new Set(
    past
      .filter((row) => row.frameworkVersion !== frameworkVersion)
      .map((row) => `${row.cohortCode}\n${row.traineeId}`),
  );
  const bands = reviewPointCodes.map((code) => {
    const rows = same.filter((row) => row.reviewPointCode === code);
    const cohorts = new Set(rows.map(({ cohortCode }) => cohortCode)).size;
    const numbers = strandsOf(rows);
    if (rows.length < leastTrainees || cohorts < leastCohorts) return null;
    const at = (share: number) => numbers[Math.ceil(share * numbers.length) - 1] as number;
    const band = { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
    return { reviewPointCode: code, ...band, trainees: rows.length, cohorts };
  });
  const status = bands.some((band) => band !== null) ? "OK" : "TOO_FEW";
  return { status, bands, otherVersions: others.size, leastTrainees, leastCohorts };
}

function strandsOf(rows: readonly PastProgress[]): number[] {
  const seen = new Set<string>();
  for (const { traineeId, cohortCode, reviewPointCode, strandsAtExpected } of rows) {
    if (!Number.isInteger(strandsAtExpected) || strandsAtExpected < 0) {
      throw new RangeError(`not a number of strands of ${traineeId}: ${strandsAtExpected}`);
    }
    const key = `${cohortCode}\n${traineeId}`;
    if (seen.has(key)) throw new RangeError(`${traineeId} stands twice at ${reviewPointCode}`);
    seen.add(key);
  }
  return rows.map(({ strandsAtExpected }) => strandsAtExpected).sort((a, b) => a - b);
}
