var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../../../graph/scalars.js";
const ReviewQuestionKindEnum = { YES_NO: "yes-no", TEXT: "text", CHOICE: "choice" };
registerEnumType(ReviewQuestionKindEnum, {
    name: "ReviewQuestionKind",
    description: "How a question is answered.",
    valuesConfig: {
        YES_NO: { description: "With yes or no." },
        TEXT: { description: "In words." },
        CHOICE: { description: "With one of its choices." },
    },
});
let ReviewQuestionType = class ReviewQuestionType {
    code;
    text;
    kind;
    choices;
    required;
};
__decorate([
    Field(() => String, { description: "Short name: what answers take." })
], ReviewQuestionType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The question." })
], ReviewQuestionType.prototype, "text", void 0);
__decorate([
    Field(() => ReviewQuestionKindEnum, { description: "How it is answered." })
], ReviewQuestionType.prototype, "kind", void 0);
__decorate([
    Field(() => [String], {
        nullable: true,
        description: "The answers that a choice takes; null for the others.",
    })
], ReviewQuestionType.prototype, "choices", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it has to be answered." })
], ReviewQuestionType.prototype, "required", void 0);
ReviewQuestionType = __decorate([
    ObjectType("ReviewQuestion", {
        description: "A question of the short form that the provider asks at each review point.",
        simpleResolvers: true,
    })
], ReviewQuestionType);
export { ReviewQuestionType };
let AnsweredQuestionType = class AnsweredQuestionType {
    code;
    text;
    answer;
};
__decorate([
    Field(() => String, { description: "The question, by its code." })
], AnsweredQuestionType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The question as it was asked." })
], AnsweredQuestionType.prototype, "text", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The answer; null where it was left out." })
], AnsweredQuestionType.prototype, "answer", void 0);
AnsweredQuestionType = __decorate([
    ObjectType("AnsweredQuestion", {
        description: "A question as it was asked, and its answer.",
        simpleResolvers: true,
    })
], AnsweredQuestionType);
export { AnsweredQuestionType };
let ReviewFormType = class ReviewFormType {
    id;
    answers;
    version;
    recordedAt;
    isCurrent;
};
__decorate([
    Field(() => ID, { description: "Identifies the form for good." })
], ReviewFormType.prototype, "id", void 0);
__decorate([
    Field(() => [AnsweredQuestionType], { description: "Questions and answers, in the order of the form." })
], ReviewFormType.prototype, "answers", void 0);
__decorate([
    Field(() => Int, {
        description: "How often the form was answered for the subject until then: send it as expectedVersion to answer anew.",
    })
], ReviewFormType.prototype, "version", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], ReviewFormType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "false when it was answered anew." })
], ReviewFormType.prototype, "isCurrent", void 0);
ReviewFormType = __decorate([
    ObjectType("ReviewForm", {
        description: "The short form of a review point as it was answered for a subject. Never changed, only answered anew.",
        simpleResolvers: true,
    })
], ReviewFormType);
export { ReviewFormType };
//# sourceMappingURL=review-form.type.js.map