import { ReviewType } from "../review/review.type.js";
import { SignOffReviewInput } from "./sign-off-review.input.js";
/** Signs a trainee's review off: what was judged is frozen, and nothing is recorded there until it is reopened. */
export declare const signOffReview: import("../../../graph/writing/action.js").Action<SignOffReviewInput, {
    readonly review: {
        readonly type: () => typeof ReviewType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../review/review.type.js").Review | null>;
        readonly description: "The review as it stands now.";
    };
}, "conflict" | "not-found" | "reason-missing" | "review-signed-off" | "strand-judged" | "strand-of-another-version" | "strand-twice" | "strands-missing" | "trainee-deferred" | "trainee-withdrawn" | "window-not-open">;
