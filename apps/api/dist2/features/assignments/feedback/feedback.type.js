var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { FilledQuestionType } from "../form/question.type.js";
let FeedbackType = class FeedbackType {
    id;
    answers;
    recordedAt;
    isCurrent;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the feedback for good." })
], FeedbackType.prototype, "id", void 0);
__decorate([
    Field(() => [FilledQuestionType], { description: "The feedback form as it was filled." })
], FeedbackType.prototype, "answers", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was written." })
], FeedbackType.prototype, "recordedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "false when it was written anew." })
], FeedbackType.prototype, "isCurrent", void 0);
__decorate([
    Field(() => [HiddenType], { description: "What of the feedback this viewer may not see, and why." })
], FeedbackType.prototype, "hidden", void 0);
FeedbackType = __decorate([
    ObjectType("Feedback", {
        description: "Feedback on a piece of work, on the provider's form. Written anew, the last counts.",
        simpleResolvers: true,
    })
], FeedbackType);
export { FeedbackType };
let AssignmentAnswerType = class AssignmentAnswerType {
    question;
    answer;
};
__decorate([
    Field(() => String, { description: "The question, by its code." })
], AssignmentAnswerType.prototype, "question", void 0);
__decorate([
    Field(() => String, { description: "What is written so far." })
], AssignmentAnswerType.prototype, "answer", void 0);
AssignmentAnswerType = __decorate([
    ObjectType("AssignmentAnswer", {
        description: "The answer to one question of a form.",
        simpleResolvers: true,
    })
], AssignmentAnswerType);
export { AssignmentAnswerType };
let FeedbackDraftType = class FeedbackDraftType {
    answers;
    savedAt;
    version;
};
__decorate([
    Field(() => [AssignmentAnswerType], { description: "What is written so far." })
], FeedbackDraftType.prototype, "answers", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was kept." })
], FeedbackDraftType.prototype, "savedAt", void 0);
__decorate([
    Field(() => Int, { description: "How often it was kept." })
], FeedbackDraftType.prototype, "version", void 0);
FeedbackDraftType = __decorate([
    ObjectType("FeedbackDraft", {
        description: "Feedback that the viewer has begun to write: nobody else sees it.",
        simpleResolvers: true,
    })
], FeedbackDraftType);
export { FeedbackDraftType };
//# sourceMappingURL=feedback.type.js.map