import type { FrameQuery } from "../generated/documents.js";
import type { Parameters } from "./parameters.js";

export type Cohort = FrameQuery["cohorts"]["nodes"][number];
export type ReviewPoint = Cohort["reviewPoints"][number];
export type Strand = Cohort["framework"]["strands"][number];
export type Level = Cohort["framework"]["levels"][number];
export type Subject = FrameQuery["subjects"]["nodes"][number];
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** What the link chose, looked up among what this provider has and this viewer may choose. */
export interface Choice {
  readonly cohort: Cohort;
  readonly reviewPoint: ReviewPoint | null;
  /** The review point to compare with; always an earlier one. */
  readonly from: ReviewPoint | null;
  readonly hub: Named | null;
  readonly subject: Subject | null;
  readonly strand: Strand | null;
  readonly school: { readonly urn: string; readonly name: string } | null;
  /** In the provider's own order. */
  readonly reviewPoints: readonly ReviewPoint[];
  readonly strands: readonly Strand[];
  /** Lowest first. */
  readonly levels: readonly Level[];
  readonly hubs: readonly Named[];
  readonly subjects: readonly Subject[];
  /** What in the link could not be found, to be said and not swallowed. */
  readonly unknown: readonly string[];
}

/** Stands for the cohort while the provider has none: then only pages that count nobody can be opened. */
export const noCohort: Cohort = {
  ...{ code: "", name: "", academicYear: 0, startsOn: "", endsOn: "" },
  reviewPoints: [],
  currentReviewPoint: null,
  framework: { name: "", version: "", strands: [], levels: [], expectedLevels: [] },
};

/** The choice that a link makes. */
export function choose(frame: FrameQuery, parameters: Parameters): Choice {
  const unknown: string[] = [];
  function find<T extends { readonly code: string }>(
    among: readonly T[],
    code: string | undefined,
  ): T | null {
    if (code === undefined) return null;
    const found = among.find((one) => one.code === code) ?? null;
    if (!found) unknown.push(code);
    return found;
  }
  const cohorts = newestFirst(frame.cohorts.nodes);
  const cohort = find(cohorts, parameters.cohort) ?? currentCohort(cohorts, frame.provider.today) ?? noCohort;
  const reviewPoints = byPosition(cohort.reviewPoints);
  const reviewPoint =
    find(reviewPoints, parameters["review-point"]) ??
    reviewPoints.find(({ code }) => code === cohort.currentReviewPoint?.code) ??
    reviewPoints[0] ??
    null;
  const earlier = reviewPoints.filter(({ position }) => position < (reviewPoint?.position ?? 0));
  const { scope } = frame.viewer;
  const hubs = scope.kind === "PROVIDER" ? frame.hubs.nodes : scope.hubs;
  const subjects = scope.kind === "PROVIDER" || scope.kind === "HUB" ? frame.subjects.nodes : scope.subjects;
  const urn = parameters.school;
  return {
    cohort,
    reviewPoint,
    from: find(earlier, parameters.from) ?? earlier.at(-1) ?? null,
    hub: find(hubs, parameters.hub) ?? (hubs.length === 1 ? (hubs[0] ?? null) : null),
    subject: find(subjects, parameters.subject) ?? (subjects.length === 1 ? (subjects[0] ?? null) : null),
    strand: find(cohort.framework.strands, parameters.strand),
    school: urn ? (frame.schools?.nodes.find((school) => school.urn === urn) ?? { urn, name: urn }) : null,
    reviewPoints,
    strands: byPosition(cohort.framework.strands),
    levels: [...cohort.framework.levels].sort((a, b) => a.rank - b.rank),
    hubs,
    subjects,
    unknown,
  };
}

/** Latest academic year first. */
export function newestFirst(cohorts: readonly Cohort[]): readonly Cohort[] {
  return [...cohorts].sort((a, b) => b.startsOn.localeCompare(a.startsOn));
}

function currentCohort(newest: readonly Cohort[], today: string): Cohort | undefined {
  return newest.find(({ startsOn }) => startsOn <= today) ?? newest.at(-1);
}

function byPosition<T extends { readonly position: number }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => a.position - b.position);
}
