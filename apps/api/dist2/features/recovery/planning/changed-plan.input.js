var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { PlanOutcomeEnum } from "../plan/plan.enum.js";
let ReviewRecoveryPlanInput = class ReviewRecoveryPlanInput extends ChangeInput {
    planId;
    on;
    account;
    metTargets;
    nextReviewOn;
};
__decorate([
    Field(() => ID, { description: "The plan's id." })
], ReviewRecoveryPlanInput.prototype, "planId", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day of the review; today without it." })
], ReviewRecoveryPlanInput.prototype, "on", void 0);
__decorate([
    Field(() => String, { description: "What was found." })
], ReviewRecoveryPlanInput.prototype, "account", void 0);
__decorate([
    Field(() => [Int], { description: "The places of the targets that are met by now, from 1." })
], ReviewRecoveryPlanInput.prototype, "metTargets", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "The day of the next review; without it, the outcome comes next.",
    })
], ReviewRecoveryPlanInput.prototype, "nextReviewOn", void 0);
ReviewRecoveryPlanInput = __decorate([
    InputType("ReviewRecoveryPlanInput", { description: "Which plan was reviewed, when, and what was found." })
], ReviewRecoveryPlanInput);
export { ReviewRecoveryPlanInput };
let DecideRecoveryPlanInput = class DecideRecoveryPlanInput extends ChangeInput {
    planId;
    on;
    outcome;
    reason;
    reviewOn;
};
__decorate([
    Field(() => ID, { description: "The plan's id." })
], DecideRecoveryPlanInput.prototype, "planId", void 0);
__decorate([
    Field(() => DateScalar, { nullable: true, description: "The day of the outcome; today without it." })
], DecideRecoveryPlanInput.prototype, "on", void 0);
__decorate([
    Field(() => PlanOutcomeEnum, { description: "What came of it." })
], DecideRecoveryPlanInput.prototype, "outcome", void 0);
__decorate([
    Field(() => String, { description: "Why." })
], DecideRecoveryPlanInput.prototype, "reason", void 0);
__decorate([
    Field(() => DateScalar, {
        nullable: true,
        description: "Where the plan goes on: the day of its next review; the usual one without it.",
    })
], DecideRecoveryPlanInput.prototype, "reviewOn", void 0);
DecideRecoveryPlanInput = __decorate([
    InputType("DecideRecoveryPlanInput", { description: "What came of a plan, and why." })
], DecideRecoveryPlanInput);
export { DecideRecoveryPlanInput };
//# sourceMappingURL=changed-plan.input.js.map