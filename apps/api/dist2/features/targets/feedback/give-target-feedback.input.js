var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
let GiveTargetFeedbackInput = class GiveTargetFeedbackInput extends WriteInput {
    targetId;
    words;
};
__decorate([
    Field(() => ID, { description: "The target's id." })
], GiveTargetFeedbackInput.prototype, "targetId", void 0);
__decorate([
    Field(() => String, {
        description: "What is said of the target and of the documents that it came out of. The trainee reads it.",
    })
], GiveTargetFeedbackInput.prototype, "words", void 0);
GiveTargetFeedbackInput = __decorate([
    InputType("GiveTargetFeedbackInput", { description: "On which target, and what is said." })
], GiveTargetFeedbackInput);
export { GiveTargetFeedbackInput };
//# sourceMappingURL=give-target-feedback.input.js.map