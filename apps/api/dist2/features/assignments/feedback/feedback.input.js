var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { AssignmentAnswerInput } from "../marking/marking.input.js";
let WriteFeedbackInput = class WriteFeedbackInput extends ChangeInput {
    pieceId;
    answers;
    isDraft;
};
__decorate([
    Field(() => ID, { description: "The piece of work." })
], WriteFeedbackInput.prototype, "pieceId", void 0);
__decorate([
    Field(() => [AssignmentAnswerInput], { description: "The feedback form." })
], WriteFeedbackInput.prototype, "answers", void 0);
__decorate([
    Field(() => Boolean, {
        nullable: true,
        description: "true: keep it for the author alone, with questions left out. It is kept until the feedback is written.",
    })
], WriteFeedbackInput.prototype, "isDraft", void 0);
WriteFeedbackInput = __decorate([
    InputType("WriteFeedbackInput", {
        description: "Feedback on a piece of work, or what of it is written so far.",
    })
], WriteFeedbackInput);
export { WriteFeedbackInput };
let ReleaseFeedbackInput = class ReleaseFeedbackInput extends WriteInput {
    assignmentId;
};
__decorate([
    Field(() => ID, { description: "The assignment." })
], ReleaseFeedbackInput.prototype, "assignmentId", void 0);
ReleaseFeedbackInput = __decorate([
    InputType("ReleaseFeedbackInput", { description: "The assignment whose feedback is sent." })
], ReleaseFeedbackInput);
export { ReleaseFeedbackInput };
//# sourceMappingURL=feedback.input.js.map