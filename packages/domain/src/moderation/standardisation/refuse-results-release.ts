import type { IsoDate } from "../../calendar/index.js";
import type { StandardisationRefusalOf } from "./refusals.js";

/** Why results are not released. */
export type ResultsReleaseRefusal = StandardisationRefusalOf<"standardisation-released" | "nothing-marked">;

/**
 * Why the results of an exercise cannot be released; null when they can: once, and when somebody has marked a script.
 *
 * @param marked How many marks were recorded.
 * @example
 * refuseResultsRelease({ releasedOn: null, marked: 0 }) // => { code: "nothing-marked" }
 * refuseResultsRelease({ releasedOn: null, marked: 3 }) // => null
 */
export function refuseResultsRelease({
  releasedOn,
  marked,
}: {
  readonly releasedOn: IsoDate | null;
  readonly marked: number;
}): ResultsReleaseRefusal | null {
  if (releasedOn !== null) return { code: "standardisation-released", releasedOn };
  return marked === 0 ? { code: "nothing-marked" } : null;
}
