import {
  type BesideBand,
  type BesideOthers,
  besideBand,
  besideOthers,
  isComplete,
  type PastBands,
  pastBands,
  type SubjectCohort,
  subjectCohort,
} from "@reviewpoint/domain/progress";
import type { Viewer } from "../../../identity/index.js";
import { thresholdsOf } from "../cell/terms.js";
import type { Settings } from "../../provider/setting/settings.js";
import type { Rows } from "../../../graph/reading/rows.js";
import type { SubjectFrame } from "./subject-frame.query.js";
import {
  type CountedPart,
  readParts,
  readPast,
  readStandings,
  readTrainees,
} from "./subject-standings.query.js";

/** A subject's cohort with what it is compared with: plain facts that can be frozen. */
export interface SubjectAnalysis extends SubjectCohort {
  readonly subjectId: string;
  readonly reviewPointId: string;
  /** The review point from which movement is told; null for the first of the year. */
  readonly previousId: string | null;
  readonly past: Omit<PastBands, "status"> & { readonly beside: BesideBand | null };
  readonly others: BesideOthers;
}

/** Analyses a subject's cohort from what the viewer may see of it; null where they see nobody. */
export async function analyseSubject(
  read: Rows,
  frame: SubjectFrame,
  viewer: Viewer,
  settings: Settings,
): Promise<SubjectAnalysis | null> {
  const [trainees, standings, parts, earlier] = await Promise.all([
    readTrainees(read, frame, viewer),
    readStandings(read, frame, viewer),
    readParts(read, frame, viewer),
    readPast(read, frame, viewer),
  ]);
  if (trainees.length === 0) return null;
  const { subjectId, reviewPointId, previousId } = frame;
  const at = (point: string) =>
    standings.flatMap(({ reviewPointId: where, ...one }) => (where === point ? [one] : []));
  const { lowReliabilityBelow, suppressBelow } = thresholdsOf(settings);
  const cohort = subjectCohort(trainees, at(reviewPointId), previousId === null ? [] : at(previousId), {
    lowReliabilityBelow,
  });
  const { status: _, ...past } = pastBands(earlier, frame.frameworkId, [frame.code]);
  const [band = null] = past.bands;
  const complete = cohort.trainees.filter(isComplete).map(({ atExpected }) => atExpected);
  return {
    ...cohort,
    ...{ subjectId, reviewPointId, previousId },
    past: { ...past, beside: band === null || complete.length === 0 ? null : besideBand(complete, band) },
    others: othersOf(parts, frame, suppressBelow),
  };
}

/** The subject beside the others, where the viewer sees all of it: of a part of a subject the others are no others. */
function othersOf(
  parts: readonly CountedPart[],
  { subjectCode }: SubjectFrame,
  suppressBelow: number,
): BesideOthers {
  const sum = (chosen: readonly CountedPart[]) => ({
    reached: chosen.reduce((all, { reached }) => all + reached, 0),
    of: chosen.reduce((all, { of }) => all + of, 0),
  });
  if (parts.some(({ isOwn, isSeen }) => isOwn && !isSeen)) return { status: "SUPPRESSED", verdict: null };
  const others = parts.filter(({ isOwn }) => !isOwn);
  return besideOthers(
    { code: subjectCode, ...sum(parts.filter(({ isOwn }) => isOwn)), judgements: "provisional" },
    { ...sum(others), unseen: sum(others.filter(({ isSeen }) => !isSeen)) },
    suppressBelow,
  );
}
