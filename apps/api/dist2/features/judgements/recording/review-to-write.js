import { isRefused } from "../../../graph/writing/action.js";
import { knownCohorts } from "../review-point/known-cohort.query.js";
import { judgedTrainee } from "./judged-trainee.query.js";
import { recordedReview } from "./recorded-review.query.js";
/** Finds the review that an input names, at the version that it expects. */
export async function reviewToWrite(performance, named) {
    const { refuse, unit, viewer } = performance;
    const place = await placeOfReview(performance, named);
    if (isRefused(place))
        return place;
    const recorded = await recordedReview(unit, viewer.providerId, named.traineeId, named.reviewPointId);
    if (recorded.version !== named.expectedVersion) {
        return refuse({ code: "conflict", currentVersion: recorded.version }, "expectedVersion");
    }
    return { ...place, ...recorded, latest: recorded.last && stepOf(recorded.last) };
}
/** The trainee and the review point of their cohort that an input names. */
export async function placeOfReview({ refuse, unit, viewer }, { traineeId, reviewPointId }) {
    const { providerId } = viewer;
    const trainee = await judgedTrainee(unit, providerId, traineeId);
    if (!trainee)
        return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
    const [cohort] = await knownCohorts(unit, providerId, trainee.cohortId);
    const reviewPoint = cohort?.reviewPoints.find(({ id }) => id === reviewPointId);
    if (!cohort || !reviewPoint) {
        return refuse({ code: "not-found", what: "review point", id: reviewPointId }, "reviewPointId");
    }
    return { trainee, cohort, reviewPoint };
}
/** A row's step in the domain's terms. */
export function stepOf({ kind, doneOn, openUntil }) {
    return kind === "signed-off" ? { kind, on: doneOn } : { kind, on: doneOn, until: openUntil ?? doneOn };
}
//# sourceMappingURL=review-to-write.js.map