import { AnswerReviewQuestionsInput } from "./answer-review-questions.input.js";
import { ReviewFormType } from "./review-form.type.js";
/** Answers the short form of a review point for a subject; answered anew, the new answers count and the old ones stay. */
export declare const answerReviewQuestions: import("../../../graph/writing/action.js").Action<AnswerReviewQuestionsInput, {
    readonly form: {
        readonly type: () => typeof ReviewFormType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./review-form.type.js").ShownForm | null>;
        readonly description: "The form as it was answered.";
    };
}, "conflict" | "not-an-answer" | "not-found" | "question-twice" | "question-unanswered" | "unknown-question" | "window-not-open">;
