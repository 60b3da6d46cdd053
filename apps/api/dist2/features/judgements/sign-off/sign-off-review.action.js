import { refuseSignOff } from "@reviewpoint/domain/judgements";
import { action, isRefused } from "../../../graph/writing/action.js";
import { freeze } from "../../../graph/writing/freeze.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { reviewToWrite } from "../recording/review-to-write.js";
import { reviewId } from "../review/review-id.js";
import { reviewById } from "../review/review.loader.js";
import { reviewStepTable } from "../review/review-step.table.js";
import { ReviewType } from "../review/review.type.js";
import { SignOffReviewInput } from "./sign-off-review.input.js";
import { signedReview } from "./signed-review.js";
/** Signs a trainee's review off: what was judged is frozen, and nothing is recorded there until it is reopened. */
export const signOffReview = action({
    name: "signOffReview",
    description: "Signs a trainee's review off: what was judged is frozen with its hash, and nothing is recorded there until somebody reopens it.",
    input: SignOffReviewInput,
    right: "sign-off-review",
    holds: ({ traineeId }) => ({ trainees: [traineeId] }),
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: {
        review: { type: () => ReviewType, by: reviewById, description: "The review as it stands now." },
    },
    refusals: [
        "not-found",
        "conflict",
        "window-not-open",
        "review-signed-off",
        "trainee-withdrawn",
        "trainee-deferred",
        "strand-of-another-version",
        "strand-judged",
        "strand-twice",
        "strands-missing",
        "reason-missing",
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const review = await reviewToWrite(performance, input);
        if (isRefused(review))
            return review;
        const { trainee, cohort, reviewPoint, latest, current, last } = review;
        const notJudged = input.notJudged ?? [];
        const refusal = refuseSignOff({
            ...{ window: reviewPoint, absence: trainee, latest, reasons: notJudged },
            strandIds: cohort.strands.map(({ id }) => id),
            judgedStrandIds: current.map(({ strandId }) => strandId),
        }, viewer.today);
        if (refusal)
            return refuse(refusal, fieldOf(refusal.code));
        const remark = input.remark?.trim() || null;
        const signature = { signedBy: viewer.personId, signedAt: now, notJudged, remark };
        const row = {
            ...{ providerId: viewer.providerId, id: newId(), traineeId: trainee.id, reviewPointId: reviewPoint.id },
            ...{ sequence: (last?.sequence ?? 0) + 1, kind: "signed-off", doneOn: viewer.today },
            ...{ recordedAt: now, recordedBy: viewer.personId, reason: remark, openUntil: null },
            ...freeze(signedReview(review, signature)),
        };
        await unit.insert(reviewStepTable, [row]);
        return {
            ids: { review: reviewId(trainee.id, reviewPoint.id) },
            about: [trainee.id],
            facts: { sha256: row.sha256 },
        };
    },
});
/** The field of the input that a refusal is about. */
const fieldOf = (code) => code.startsWith("strand") || code === "reason-missing" ? "notJudged" : "reviewPointId";
//# sourceMappingURL=sign-off-review.action.js.map