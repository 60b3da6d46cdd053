import { refuseReopening } from "@reviewpoint/domain/judgements";
import { action, isRefused } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { reviewToWrite } from "../recording/review-to-write.js";
import { ReopenReviewInput } from "./reopen-review.input.js";
import { reviewId } from "../review/review-id.js";
import { reviewById } from "../review/review.loader.js";
import { reviewStepTable } from "../review/review-step.table.js";
import { ReviewType } from "../review/review.type.js";
/** Lets judgements be recorded again at a review that was signed off or whose window has closed. */
export const reopenReview = action({
    name: "reopenReview",
    description: "Lets judgements be recorded again, until a day, at a review that was signed off or whose window has closed. What was signed stays.",
    input: ReopenReviewInput,
    right: "reopen-review",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        review: { type: () => ReviewType, by: reviewById, description: "The review as it stands now." },
    },
    refusals: ["not-found", "conflict", "window-not-open", "review-open", "day-in-past", "reason-missing"],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const review = await reviewToWrite(performance, input);
        if (isRefused(review))
            return review;
        const { trainee, reviewPoint, latest, last } = review;
        const refusal = refuseReopening(reviewPoint, latest, input, viewer.today);
        if (refusal)
            return refuse(refusal, fieldOf[refusal.code]);
        const row = {
            ...{ providerId: viewer.providerId, id: newId(), traineeId: trainee.id, reviewPointId: reviewPoint.id },
            ...{ sequence: (last?.sequence ?? 0) + 1, kind: "reopened", doneOn: viewer.today },
            ...{ recordedAt: now, recordedBy: viewer.personId, reason: input.reason.trim() },
            ...{ openUntil: input.until, content: null, sha256: null },
        };
        await unit.insert(reviewStepTable, [row]);
        return { ids: { review: reviewId(trainee.id, reviewPoint.id) }, about: [trainee.id] };
    },
});
/** The field of the input that a refusal is about. */
const fieldOf = {
    "window-not-open": "reviewPointId",
    "review-open": "reviewPointId",
    "day-in-past": "until",
    "reason-missing": "reason",
};
//# sourceMappingURL=reopen-review.action.js.map