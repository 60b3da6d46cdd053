var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { PlanEventKindEnum, PlanOutcomeEnum } from "./plan.enum.js";
let PlanEventType = class PlanEventType {
    kind;
    on;
    account;
    outcome;
    reviewOn;
    recordedAt;
};
__decorate([
    Field(() => PlanEventKindEnum, { description: "What happened." })
], PlanEventType.prototype, "kind", void 0);
__decorate([
    Field(() => DateScalar, { description: "On which day." })
], PlanEventType.prototype, "on", void 0);
__decorate([
    Field(() => String, {
        description: "The reason for opening, the account of a review, or the reason of an outcome.",
    })
], PlanEventType.prototype, "account", void 0);
__decorate([
    Field(() => PlanOutcomeEnum, { nullable: true, description: "What was decided, where something was." })
], PlanEventType.prototype, "outcome", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day of the next review that it set; null for none.",
    })
], PlanEventType.prototype, "reviewOn", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "The instant at which it came in." })
], PlanEventType.prototype, "recordedAt", void 0);
PlanEventType = __decorate([
    ObjectType("PlanEvent", {
        description: "Something that happened to a recovery plan. Never changed.",
        simpleResolvers: true,
    })
], PlanEventType);
export { PlanEventType };
let PlanTargetType = class PlanTargetType {
    position;
    action;
    successCriteria;
    isMet;
};
__decorate([
    Field(() => Int, { description: "Its place in the plan, from 1." })
], PlanTargetType.prototype, "position", void 0);
__decorate([
    Field(() => String, { description: "What the trainee does." })
], PlanTargetType.prototype, "action", void 0);
__decorate([
    Field(() => String, { description: "How everybody will know that it was reached." })
], PlanTargetType.prototype, "successCriteria", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it was met at the newest review." })
], PlanTargetType.prototype, "isMet", void 0);
PlanTargetType = __decorate([
    ObjectType("PlanTarget", {
        description: "One small thing to reach within a recovery plan.",
        simpleResolvers: true,
    })
], PlanTargetType);
export { PlanTargetType };
//# sourceMappingURL=plan-event.type.js.map