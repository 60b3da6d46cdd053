var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { PlanStepEnum } from "../plan/plan.enum.js";
let PlanTargetInput = class PlanTargetInput {
    action;
    successCriteria;
};
__decorate([
    Field(() => String, { description: "What the trainee does." })
], PlanTargetInput.prototype, "action", void 0);
__decorate([
    Field(() => String, { description: "How everybody will know that it was reached." })
], PlanTargetInput.prototype, "successCriteria", void 0);
PlanTargetInput = __decorate([
    InputType("PlanTargetInput", { description: "One small thing to reach, and how everybody will know." })
], PlanTargetInput);
export { PlanTargetInput };
let OpenRecoveryPlanInput = class OpenRecoveryPlanInput extends WriteInput {
    traineeId;
    concernIds;
    step;
    reason;
    targets;
    support;
    ownerId;
    reviewOn;
};
__decorate([
    Field(() => ID, { description: "The trainee's id." })
], OpenRecoveryPlanInput.prototype, "traineeId", void 0);
__decorate([
    Field(() => [ID], { nullable: true, description: "The concerns about the trainee that it takes up." })
], OpenRecoveryPlanInput.prototype, "concernIds", void 0);
__decorate([
    Field(() => PlanStepEnum, { nullable: true, description: "The step it begins in; support without it." })
], OpenRecoveryPlanInput.prototype, "step", void 0);
__decorate([
    Field(() => String, { description: "Why." })
], OpenRecoveryPlanInput.prototype, "reason", void 0);
__decorate([
    Field(() => [PlanTargetInput], { description: "At most so many as the provider allows." })
], OpenRecoveryPlanInput.prototype, "targets", void 0);
__decorate([
    Field(() => String, { description: "The support that the trainee is given." })
], OpenRecoveryPlanInput.prototype, "support", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The person who answers for it; the viewer without it." })
], OpenRecoveryPlanInput.prototype, "ownerId", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day of the first review, on which the trainee's school works; the usual one without it.",
    })
], OpenRecoveryPlanInput.prototype, "reviewOn", void 0);
OpenRecoveryPlanInput = __decorate([
    InputType("OpenRecoveryPlanInput", { description: "For whom, why, with which targets and support." })
], OpenRecoveryPlanInput);
export { OpenRecoveryPlanInput };
//# sourceMappingURL=plan.input.js.map