import { counted, type Word } from "../words.js";
import type { PastBand, PastBands } from "./past-bands.js";

/** The provider's words for bands. */
export interface PastBandsWords {
  readonly trainee: Word;
  readonly strand: Word;
  readonly cohort: Word;
}

/**
 * Where a trainee is beside the usual path, in a sentence.
 *
 * @param strandsAtExpected The trainee's number of strands at or above the expected level; null when not judged yet.
 * @example
 * const words = { trainee: { singular: "trainee", plural: "trainees" }, strand: { singular: "strand", plural: "strands" }, cohort: { singular: "cohort", plural: "cohorts" } };
 * const band = { reviewPointCode: "autumn", p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, trainees: 64, cohorts: 2 };
 * pastBandSentence(2, band, { leastTrainees: 30, leastCohorts: 2 }, words) // => "2 strands at or above the expected level; the middle half of 64 past trainees in 2 cohorts had 2 to 4."
 */
export function pastBandSentence(
  strandsAtExpected: number | null,
  band: PastBand | null,
  { leastTrainees, leastCohorts }: Pick<PastBands, "leastTrainees" | "leastCohorts">,
  { trainee, strand, cohort }: PastBandsWords,
): string {
  if (band === null) {
    const needed = `${counted(leastTrainees, trainee)} in ${counted(leastCohorts, cohort)}`;
    return `No usual path yet: it takes at least ${needed} judged against the same version of the framework.`;
  }
  const middle = band.p25 === band.p75 ? `${band.p25}` : `${band.p25} to ${band.p75}`;
  const past = { singular: `past ${trainee.singular}`, plural: `past ${trainee.plural}` };
  const usual = `the middle half of ${counted(band.trainees, past)} in ${counted(band.cohorts, cohort)} had ${middle}`;
  if (strandsAtExpected === null) return `Not judged yet; ${usual}.`;
  return `${counted(strandsAtExpected, strand)} at or above the expected level; ${usual}.`;
}
