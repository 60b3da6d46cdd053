import type { ReviewStep } from "@reviewpoint/domain/judgements";
import { isRefused, type Performance } from "../../../graph/writing/action.js";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import { type KnownCohort, knownCohorts } from "../review-point/known-cohort.query.js";
import type { StandingTrainee } from "../standing/hold-trainees.js";
import { judgedTrainee } from "./judged-trainee.query.js";
import { type LastStep, type RecordedReview, recordedReview } from "./recorded-review.query.js";

/** The review of one trainee at one review point, as an action finds it. */
export interface ReviewToWrite extends RecordedReview {
  readonly trainee: StandingTrainee;
  readonly cohort: KnownCohort;
  readonly reviewPoint: KnownCohort["reviewPoints"][number];
  /** What was last done with it as a whole, in the domain's terms. */
  readonly latest: ReviewStep | null;
}

/** What names a review, and the version of it that the client has seen. */
export interface NamedReview {
  readonly traineeId: string;
  readonly reviewPointId: string;
  readonly expectedVersion: number;
}

/** Finds the review that an input names, at the version that it expects. */
export async function reviewToWrite(
  performance: Performance<"not-found" | "conflict">,
  named: NamedReview,
): Promise<ReviewToWrite | Refused<RefusalOf<"not-found" | "conflict">>> {
  const { refuse, unit, viewer } = performance;
  const place = await placeOfReview(performance, named);
  if (isRefused(place)) return place;
  const recorded = await recordedReview(unit, viewer.providerId, named.traineeId, named.reviewPointId);
  if (recorded.version !== named.expectedVersion) {
    return refuse({ code: "conflict", currentVersion: recorded.version }, "expectedVersion");
  }
  return { ...place, ...recorded, latest: recorded.last && stepOf(recorded.last) };
}

/** The trainee and the review point of their cohort that an input names. */
export async function placeOfReview(
  { refuse, unit, viewer }: Performance<"not-found">,
  { traineeId, reviewPointId }: Omit<NamedReview, "expectedVersion">,
): Promise<Pick<ReviewToWrite, "trainee" | "cohort" | "reviewPoint"> | Refused<RefusalOf<"not-found">>> {
  const { providerId } = viewer;
  const trainee = await judgedTrainee(unit, providerId, traineeId);
  if (!trainee) return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
  const [cohort] = await knownCohorts(unit, providerId, trainee.cohortId);
  const reviewPoint = cohort?.reviewPoints.find(({ id }) => id === reviewPointId);
  if (!cohort || !reviewPoint) {
    return refuse({ code: "not-found", what: "review point", id: reviewPointId }, "reviewPointId");
  }
  return { trainee, cohort, reviewPoint };
}

/** A row's step in the domain's terms. */
export function stepOf({ kind, doneOn, openUntil }: Omit<LastStep, "sequence">): ReviewStep {
  return kind === "signed-off" ? { kind, on: doneOn } : { kind, on: doneOn, until: openUntil ?? doneOn };
}
