var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ObservationKindEnum } from "../observation/observation-kind.enum.js";
let PlanObservationInput = class PlanObservationInput extends WriteInput {
    traineeId;
    kind;
    observedOn;
    schoolId;
    observerIds;
    mentorId;
    followsId;
    replacesId;
};
__decorate([
    Field(() => ID, { description: "The trainee whose lesson it is, or with whom the mentor works." })
], PlanObservationInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => ObservationKindEnum, { description: "The kind." })
], PlanObservationInput.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day: to come, or past." })
], PlanObservationInput.prototype, "observedOn", void 0);
__decorate([
    Field(() => ID, { description: "The school, one in which the trainee is placed that day." })
], PlanObservationInput.prototype, "schoolId", void 0);
__decorate([
    Field(() => [ID], { description: "The people who observe: one alone, two or more jointly." })
], PlanObservationInput.prototype, "observerIds", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The mentor who is observed; none for a lesson." })
], PlanObservationInput.prototype, "mentorId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The joint observation that feedback is about." })
], PlanObservationInput.prototype, "followsId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The withdrawn observation that this one records anew." })
], PlanObservationInput.prototype, "replacesId", void 0);
PlanObservationInput = __decorate([
    InputType("PlanObservationInput", { description: "What is or was observed, when, where and by whom." })
], PlanObservationInput);
export { PlanObservationInput };
let WithdrawObservationInput = class WithdrawObservationInput extends ChangeInput {
    observationId;
    reason;
};
__decorate([
    Field(() => ID, { description: "The observation's id." })
], WithdrawObservationInput.prototype, "observationId", void 0);
__decorate([
    Field(() => String, { description: "Why, for those whom it concerns." })
], WithdrawObservationInput.prototype, "reason", void 0);
WithdrawObservationInput = __decorate([
    InputType("WithdrawObservationInput", { description: "Which observation is taken back, and why." })
], WithdrawObservationInput);
export { WithdrawObservationInput };
//# sourceMappingURL=plan-observation.input.js.map