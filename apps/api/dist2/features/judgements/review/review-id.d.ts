/**
 * The id of the review of a trainee at a review point, which follows from theirs: a review is there as soon as both are.
 *
 * @example reviewId("t", "p") // => "t.p"
 */
export declare const reviewId: (traineeId: string, reviewPointId: string) => string;
/** The trainee and the review point of a review's id; empty where it is none. */
export declare function partsOfReviewId(id: string): {
    readonly traineeId: string;
    readonly reviewPointId: string;
};
