var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
let AgreedStrandInput = class AgreedStrandInput {
    strandId;
    levelId;
    reason;
};
__decorate([
    Field(() => ID, { description: "The strand's id." })
], AgreedStrandInput.prototype, "strandId", void 0);
__decorate([
    Field(() => ID, { description: "The level's id." })
], AgreedStrandInput.prototype, "levelId", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "Why it is this level; asked for where the observers differed.",
    })
], AgreedStrandInput.prototype, "reason", void 0);
AgreedStrandInput = __decorate([
    InputType("AgreedStrandInput", { description: "The level agreed on for one strand." })
], AgreedStrandInput);
export { AgreedStrandInput };
let AgreeObservationInput = class AgreeObservationInput extends ChangeInput {
    observationId;
    strands;
    nextStepForTrainee;
    nextStepForMentor;
};
__decorate([
    Field(() => ID, { description: "The observation's id." })
], AgreeObservationInput.prototype, "observationId", void 0);
__decorate([
    Field(() => [AgreedStrandInput], { description: "Every strand that an observer rated." })
], AgreeObservationInput.prototype, "strands", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What the trainee does next; asked for after a lesson.",
    })
], AgreeObservationInput.prototype, "nextStepForTrainee", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "What the mentor does next; asked for after a joint observation, and where a mentor was observed.",
    })
], AgreeObservationInput.prototype, "nextStepForMentor", void 0);
AgreeObservationInput = __decorate([
    InputType("AgreeObservationInput", { description: "What the observers agreed on after they had talked." })
], AgreeObservationInput);
export { AgreeObservationInput };
//# sourceMappingURL=agree-observation.input.js.map