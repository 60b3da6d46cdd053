var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
const AssignmentQuestionKindEnum = { TEXT: "text", CHOICE: "choice" };
registerEnumType(AssignmentQuestionKindEnum, {
    name: "AssignmentQuestionKind",
    description: "How a question of a mark form or feedback form is answered.",
    valuesConfig: { TEXT: { description: "In words." }, CHOICE: { description: "With one of its choices." } },
});
let AssignmentQuestionType = class AssignmentQuestionType {
    code;
    text;
    kind;
    choices;
    required;
    maxLength;
};
__decorate([
    Field(() => String, { description: "Short name: what answers take." })
], AssignmentQuestionType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The question." })
], AssignmentQuestionType.prototype, "text", void 0);
__decorate([
    Field(() => AssignmentQuestionKindEnum, { description: "How it is answered." })
], AssignmentQuestionType.prototype, "kind", void 0);
__decorate([
    Field(() => [String], { description: "What a choice may be answered with; empty for words." })
], AssignmentQuestionType.prototype, "choices", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it has to be answered." })
], AssignmentQuestionType.prototype, "required", void 0);
__decorate([
    Field(() => Int, {
        nullable: true,
        description: "Letters that an answer may have at most; null: any number.",
    })
], AssignmentQuestionType.prototype, "maxLength", void 0);
AssignmentQuestionType = __decorate([
    ObjectType("AssignmentQuestion", {
        description: "A question of the provider's mark form or feedback form.",
        simpleResolvers: true,
    })
], AssignmentQuestionType);
export { AssignmentQuestionType };
let FilledQuestionType = class FilledQuestionType {
    code;
    text;
    answer;
};
__decorate([
    Field(() => String, { description: "The question, by its code." })
], FilledQuestionType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The question as it was asked." })
], FilledQuestionType.prototype, "text", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The answer; null where it was left out." })
], FilledQuestionType.prototype, "answer", void 0);
FilledQuestionType = __decorate([
    ObjectType("FilledQuestion", {
        description: "A question of a form as it was asked, and its answer.",
        simpleResolvers: true,
    })
], FilledQuestionType);
export { FilledQuestionType };
//# sourceMappingURL=question.type.js.map