import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class ReviewAnswerInput {
    readonly question: string;
    readonly answer: string;
}
export declare class AnswerReviewQuestionsInput extends ChangeInput {
    readonly reviewPointId: string;
    readonly subjectId: string;
    readonly answers: readonly ReviewAnswerInput[];
}
