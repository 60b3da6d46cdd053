import { ReopenReviewInput } from "./reopen-review.input.js";
import { ReviewType } from "../review/review.type.js";
/** Lets judgements be recorded again at a review that was signed off or whose window has closed. */
export declare const reopenReview: import("../../../graph/writing/action.js").Action<ReopenReviewInput, {
    readonly review: {
        readonly type: () => typeof ReviewType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../review/review.type.js").Review | null>;
        readonly description: "The review as it stands now.";
    };
}, "conflict" | "day-in-past" | "not-found" | "reason-missing" | "review-open" | "window-not-open">;
