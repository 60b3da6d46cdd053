import { refuseRecording } from "@reviewpoint/domain/judgements";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { stepOf } from "../recording/review-to-write.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { partsOfReviewId, reviewId } from "./review-id.js";
import { countJudgements, readReviewSteps } from "./review.query.js";
import { showReviewStep } from "./review-step.type.js";
/** Reviews of trainees whom the viewer was already found to reach, as they were known at an instant. */
export async function reviewsAt(places, asOf, context) {
    if (places.length === 0)
        return [];
    const ids = [...new Set(places.map(({ traineeId }) => traineeId))];
    const [counts, steps] = await Promise.all([
        countJudgements(ids, asOf, context),
        readReviewSteps(ids, asOf, context),
    ]);
    const recorded = new Map(counts.map((one) => [reviewId(one.traineeId, one.reviewPointId), one.recorded]));
    const stepsOf = new Map();
    for (const step of steps) {
        const id = reviewId(step.traineeId, step.reviewPointId);
        stepsOf.set(id, [...(stepsOf.get(id) ?? []), showReviewStep(step)]);
    }
    const day = asOf === null ? viewerOf(context).today : new Date(asOf).toISOString().slice(0, 10);
    return places.map(({ traineeId, reviewPoint }) => {
        const id = reviewId(traineeId, reviewPoint.id);
        const taken = stepsOf.get(id) ?? [];
        const last = taken.at(-1);
        const refusal = refuseRecording(reviewPoint, last ? stepOf(last) : null, day);
        const state = refusal === null ? "open" : stateOf[refusal.code];
        return {
            id,
            traineeId,
            reviewPoint,
            state,
            version: (recorded.get(id) ?? 0) + taken.length,
            steps: taken,
        };
    });
}
const stateOf = {
    "window-not-open": "not-open",
    "window-closed": "closed",
    "review-signed-off": "signed-off",
};
/** Reviews by id; null where the viewer may not read the trainee's judgements. */
export const reviewById = async (ids, context) => {
    const named = ids.map(partsOfReviewId);
    const [trainees, points] = await Promise.all([
        loadAll(traineeById, named.map(({ traineeId }) => traineeId), context),
        loadAll(reviewPointById, named.map(({ reviewPointId }) => reviewPointId), context),
    ]);
    const shown = new Set(shownOf(trainees.filter((one) => one !== null), partnershipGuards.Trainee, "reviews").map(({ id }) => id));
    const places = points.flatMap((reviewPoint, index) => {
        const traineeId = named[index]?.traineeId ?? "";
        return reviewPoint && shown.has(traineeId) ? [{ traineeId, reviewPoint }] : [];
    });
    const reviews = new Map((await reviewsAt(places, null, context)).map((review) => [review.id, review]));
    return ids.map((id) => reviews.get(id) ?? null);
};
//# sourceMappingURL=review.loader.js.map