var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let FormAnswerInput = class FormAnswerInput {
    question;
    answer;
};
__decorate([
    Field(() => String, { description: "The question's code." })
], FormAnswerInput.prototype, "question", void 0);
__decorate([
    Field(() => String, { description: "What is written." })
], FormAnswerInput.prototype, "answer", void 0);
FormAnswerInput = __decorate([
    InputType("FormAnswerInput", { description: "What is written under a question of the provider's form." })
], FormAnswerInput);
export { FormAnswerInput };
let ShareObservationInput = class ShareObservationInput extends ChangeInput {
    observationId;
    answers;
};
__decorate([
    Field(() => ID, { description: "The observation's id." })
], ShareObservationInput.prototype, "observationId", void 0);
__decorate([
    Field(() => [FormAnswerInput], {
        description: "The provider's form, filled. Empty where the provider asks nothing.",
    })
], ShareObservationInput.prototype, "answers", void 0);
ShareObservationInput = __decorate([
    InputType("ShareObservationInput", { description: "The written copy of an observation." })
], ShareObservationInput);
export { ShareObservationInput };
//# sourceMappingURL=share-observation.input.js.map