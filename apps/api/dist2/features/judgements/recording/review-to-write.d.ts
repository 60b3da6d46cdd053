import type { ReviewStep } from "@reviewpoint/domain/judgements";
import { type Performance } from "../../../graph/writing/action.js";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import { type KnownCohort } from "../review-point/known-cohort.query.js";
import type { StandingTrainee } from "../standing/hold-trainees.js";
import { type LastStep, type RecordedReview } from "./recorded-review.query.js";
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
export declare function reviewToWrite(performance: Performance<"not-found" | "conflict">, named: NamedReview): Promise<ReviewToWrite | Refused<RefusalOf<"not-found" | "conflict">>>;
/** The trainee and the review point of their cohort that an input names. */
export declare function placeOfReview({ refuse, unit, viewer }: Performance<"not-found">, { traineeId, reviewPointId }: Omit<NamedReview, "expectedVersion">): Promise<Pick<ReviewToWrite, "trainee" | "cohort" | "reviewPoint"> | Refused<RefusalOf<"not-found">>>;
/** A row's step in the domain's terms. */
export declare function stepOf({ kind, doneOn, openUntil }: Omit<LastStep, "sequence">): ReviewStep;
