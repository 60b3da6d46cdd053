/**
 * The id of the review of a trainee at a review point, which follows from theirs: a review is there as soon as both are.
 *
 * @example reviewId("t", "p") // => "t.p"
 */
export const reviewId = (traineeId, reviewPointId) => `${traineeId}.${reviewPointId}`;
/** The trainee and the review point of a review's id; empty where it is none. */
export function partsOfReviewId(id) {
    const [traineeId = "", reviewPointId = ""] = id.split(".");
    return { traineeId, reviewPointId };
}
//# sourceMappingURL=review-id.js.map