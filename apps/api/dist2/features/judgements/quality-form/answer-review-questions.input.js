var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let ReviewAnswerInput = class ReviewAnswerInput {
    question;
    answer;
};
__decorate([
    Field(() => String, { description: "The question, by its code." })
], ReviewAnswerInput.prototype, "question", void 0);
__decorate([
    Field(() => String, { description: "yes or no, one of its choices, or words." })
], ReviewAnswerInput.prototype, "answer", void 0);
ReviewAnswerInput = __decorate([
    InputType("ReviewAnswer", { description: "The answer to one question." })
], ReviewAnswerInput);
export { ReviewAnswerInput };
let AnswerReviewQuestionsInput = class AnswerReviewQuestionsInput extends ChangeInput {
    reviewPointId;
    subjectId;
    answers;
};
__decorate([
    Field(() => ID, { description: "The review point." })
], AnswerReviewQuestionsInput.prototype, "reviewPointId", void 0);
__decorate([
    Field(() => ID, { description: "The subject for which it is answered." })
], AnswerReviewQuestionsInput.prototype, "subjectId", void 0);
__decorate([
    Field(() => [ReviewAnswerInput], { description: "The answers." })
], AnswerReviewQuestionsInput.prototype, "answers", void 0);
AnswerReviewQuestionsInput = __decorate([
    InputType("AnswerReviewQuestionsInput", {
        description: "The form of a review point, answered for a subject.",
    })
], AnswerReviewQuestionsInput);
export { AnswerReviewQuestionsInput };
//# sourceMappingURL=answer-review-questions.input.js.map