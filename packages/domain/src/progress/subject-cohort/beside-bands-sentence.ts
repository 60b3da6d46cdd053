import type { PastBand, PastBands } from "../past-bands/past-bands.js";
import { type PastBandsWords, pastBandSentence } from "../past-bands/past-bands-sentence.js";
import { counted } from "../words.js";
import type { BesideBand } from "./beside-bands.js";

/**
 * A cohort beside past ones, in a sentence; where there are no bands, what it takes to have them.
 *
 * @param beside null where nobody of the cohort is judged on every strand yet, or there is no band.
 * @example
 * const words = { trainee: { singular: "trainee", plural: "trainees" }, strand: { singular: "strand", plural: "strands" }, cohort: { singular: "cohort", plural: "cohorts" } };
 * const band = { reviewPointCode: "autumn", p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, trainees: 64, cohorts: 2 };
 * besideBandSentence({ below: 1, within: 2, above: 3 }, band, { leastTrainees: 30, leastCohorts: 2 }, words) // => "The middle half of 64 past trainees in 2 cohorts had 2 to 4 strands at or above the expected level; of 6 trainees judged on every strand, 1 had fewer and 3 had more."
 */
export function besideBandSentence(
  beside: BesideBand | null,
  band: PastBand | null,
  least: Pick<PastBands, "leastTrainees" | "leastCohorts">,
  words: PastBandsWords,
): string {
  if (band === null) return pastBandSentence(null, null, least, words);
  const { trainee, strand, cohort } = words;
  const past = { singular: `past ${trainee.singular}`, plural: `past ${trainee.plural}` };
  const middle =
    band.p25 === band.p75 ? counted(band.p25, strand) : `${band.p25} to ${counted(band.p75, strand)}`;
  const usual = `The middle half of ${counted(band.trainees, past)} in ${counted(band.cohorts, cohort)} had ${middle} at or above the expected level`;
  if (beside === null) return `${usual}; nobody is judged on every ${strand.singular} yet.`;
  const { below, within, above } = beside;
  return `${usual}; of ${counted(below + within + above, trainee)} judged on every ${strand.singular}, ${below} had fewer and ${above} had more.`;
}
