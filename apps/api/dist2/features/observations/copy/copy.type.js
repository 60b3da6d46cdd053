var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
let WrittenAnswerType = class WrittenAnswerType {
    question;
    text;
    answer;
};
__decorate([
    Field(() => String, { description: "The question's code." })
], WrittenAnswerType.prototype, "question", void 0);
__decorate([
    Field(() => String, { description: "The question as it was asked." })
], WrittenAnswerType.prototype, "text", void 0);
__decorate([
    Field(() => String, { description: "What was written." })
], WrittenAnswerType.prototype, "answer", void 0);
WrittenAnswerType = __decorate([
    ObjectType("WrittenAnswer", {
        description: "A question of the provider's form as it was, and what was written.",
        simpleResolvers: true,
    })
], WrittenAnswerType);
export { WrittenAnswerType };
let CopyQuestionType = class CopyQuestionType {
    code;
    text;
    isRequired;
};
__decorate([
    Field(() => String, { description: "Short name: what answers take." })
], CopyQuestionType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The question." })
], CopyQuestionType.prototype, "text", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it has to be answered." })
], CopyQuestionType.prototype, "isRequired", void 0);
CopyQuestionType = __decorate([
    ObjectType("CopyQuestion", {
        description: "A question of the provider's form for the written copy of an observation.",
        simpleResolvers: true,
    })
], CopyQuestionType);
export { CopyQuestionType };
let ObservationCopyType = class ObservationCopyType {
    id;
    sharedAt;
    sharedOn;
    contentHash;
    answers;
    hidden;
};
__decorate([
    Field(() => ID, { description: "Identifies the copy for good." })
], ObservationCopyType.prototype, "id", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it was sent." })
], ObservationCopyType.prototype, "sharedAt", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was sent." })
], ObservationCopyType.prototype, "sharedOn", void 0);
__decorate([
    Field(() => String, { description: "SHA-256 of what was sent: it shows that nothing was changed since." })
], ObservationCopyType.prototype, "contentHash", void 0);
__decorate([
    Costs({ assumedSize: 6 }),
    Field(() => [WrittenAnswerType], {
        nullable: true,
        description: "The provider's form, filled; null where the viewer may not see it.",
    })
], ObservationCopyType.prototype, "answers", void 0);
__decorate([
    Field(() => [HiddenType], {
        description: "What of the fields asked for of the copy this viewer may not see, and why.",
    })
], ObservationCopyType.prototype, "hidden", void 0);
ObservationCopyType = __decorate([
    ObjectType("ObservationCopy", {
        description: "The written copy as it was sent to trainee, mentor and tutor.",
        simpleResolvers: true,
    })
], ObservationCopyType);
export { ObservationCopyType };
//# sourceMappingURL=copy.type.js.map