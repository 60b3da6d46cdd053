var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { PlanOutcomeEnum, PlanStageEnum, PlanStepEnum } from "./plan.enum.js";
import { PlanEventType, PlanTargetType } from "./plan-event.type.js";
let RecoveryPlanType = class RecoveryPlanType {
    id;
    openedOn;
    closedOn;
    stage;
    step;
    reviewOn;
    outcome;
    extensions;
    version;
    reason;
    support;
    targets;
    events;
};
__decorate([
    Field(() => ID, { description: "Identifies the plan for good." })
], RecoveryPlanType.prototype, "id", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it was opened." })
], RecoveryPlanType.prototype, "openedOn", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day on which it was closed; null while it is open.",
    })
], RecoveryPlanType.prototype, "closedOn", void 0);
__decorate([
    Field(() => PlanStageEnum, { description: "What it waits for." })
], RecoveryPlanType.prototype, "stage", void 0);
__decorate([
    Field(() => PlanStepEnum, { description: "How far it has been taken." })
], RecoveryPlanType.prototype, "step", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day of the next review, on which the trainee's school works; null while none is awaited.",
    })
], RecoveryPlanType.prototype, "reviewOn", void 0);
__decorate([
    Field(() => PlanOutcomeEnum, { nullable: true, description: "The newest outcome; null before the first." })
], RecoveryPlanType.prototype, "outcome", void 0);
__decorate([
    Field(() => Int, { description: "How often it was extended." })
], RecoveryPlanType.prototype, "extensions", void 0);
__decorate([
    Field(() => Int, { description: "How many events it has: send it as expectedVersion." })
], RecoveryPlanType.prototype, "version", void 0);
__decorate([
    Field(() => String, { description: "Why it was opened." })
], RecoveryPlanType.prototype, "reason", void 0);
__decorate([
    Field(() => String, { description: "The support that the trainee is given." })
], RecoveryPlanType.prototype, "support", void 0);
__decorate([
    Field(() => [PlanTargetType], {
        description: "What is to be reached, at most so many as the provider allows.",
    })
], RecoveryPlanType.prototype, "targets", void 0);
__decorate([
    Field(() => [PlanEventType], { description: "Everything that happened to it, in order." })
], RecoveryPlanType.prototype, "events", void 0);
RecoveryPlanType = __decorate([
    ObjectType("RecoveryPlan", {
        description: "What a trainee who is not on track is to reach, by which support, until when.",
        simpleResolvers: true,
    })
], RecoveryPlanType);
export { RecoveryPlanType };
//# sourceMappingURL=plan.type.js.map