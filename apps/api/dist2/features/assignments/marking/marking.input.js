var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
let AssignmentAnswerInput = class AssignmentAnswerInput {
    question;
    answer;
};
__decorate([
    Field(() => String, { description: "The question, by its code." })
], AssignmentAnswerInput.prototype, "question", void 0);
__decorate([
    Field(() => String, { description: "Words, or one of its choices." })
], AssignmentAnswerInput.prototype, "answer", void 0);
AssignmentAnswerInput = __decorate([
    InputType("AssignmentAnswerInput", { description: "The answer to one question of a form." })
], AssignmentAnswerInput);
export { AssignmentAnswerInput };
let AllotMarkerInput = class AllotMarkerInput extends WriteInput {
    markerId;
    pieceIds;
};
__decorate([
    Field(() => ID, { description: "The person who marks." })
], AllotMarkerInput.prototype, "markerId", void 0);
__decorate([
    Field(() => [ID], { description: "The pieces of work, all or none of them." })
], AllotMarkerInput.prototype, "pieceIds", void 0);
AllotMarkerInput = __decorate([
    InputType("AllotMarkerInput", { description: "Who marks which pieces of work." })
], AllotMarkerInput);
export { AllotMarkerInput };
const value = {
    nullable: true,
    description: "The mark as an exact decimal, e.g. 61.5; null: nothing was handed in, or it could not be marked.",
};
let RecordMarkInput = class RecordMarkInput extends ChangeInput {
    pieceId;
    value;
    answers;
};
__decorate([
    Field(() => ID, { description: "The piece of work." })
], RecordMarkInput.prototype, "pieceId", void 0);
__decorate([
    Field(() => String, value)
], RecordMarkInput.prototype, "value", void 0);
__decorate([
    Field(() => [AssignmentAnswerInput], { description: "The mark form." })
], RecordMarkInput.prototype, "answers", void 0);
RecordMarkInput = __decorate([
    InputType("RecordMarkInput", { description: "The first mark of a piece of work, with its form." })
], RecordMarkInput);
export { RecordMarkInput };
let MarkInput = class MarkInput {
    pieceId;
    expectedVersion;
    value;
    answers;
};
__decorate([
    Field(() => ID, { description: "The piece of work." })
], MarkInput.prototype, "pieceId", void 0);
__decorate([
    Field(() => Int, {
        description: "Its markVersion as the client has seen it. Refused with Conflict when there is a newer one.",
    })
], MarkInput.prototype, "expectedVersion", void 0);
__decorate([
    Field(() => String, value)
], MarkInput.prototype, "value", void 0);
__decorate([
    Field(() => [AssignmentAnswerInput], { description: "The mark form." })
], MarkInput.prototype, "answers", void 0);
MarkInput = __decorate([
    InputType("MarkInput", { description: "The first mark of one of several pieces of work." })
], MarkInput);
export { MarkInput };
let RecordMarksInput = class RecordMarksInput extends WriteInput {
    marks;
};
__decorate([
    Field(() => [MarkInput], { description: "The marks, all or none of them." })
], RecordMarksInput.prototype, "marks", void 0);
RecordMarksInput = __decorate([
    InputType("RecordMarksInput", { description: "First marks of several pieces of work." })
], RecordMarksInput);
export { RecordMarksInput };
//# sourceMappingURL=marking.input.js.map