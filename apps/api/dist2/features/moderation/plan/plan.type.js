var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PolicyViolationType } from "../../../graph/refusals/writes/moderation/violation.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
let ModerationPlanType = class ModerationPlanType {
    id;
    sequence;
    population;
    asked;
    sampled;
    planHash;
    populationHash;
    draftedAt;
    isAccepted;
};
__decorate([
    Field(() => ID, { description: "Identifies the plan for good." })
], ModerationPlanType.prototype, "id", void 0);
__decorate([
    Field(() => Int, { description: "The how many-th of the exercise, from 1." })
], ModerationPlanType.prototype, "sequence", void 0);
__decorate([
    Field(() => Int, { description: "How many pieces there were to choose from." })
], ModerationPlanType.prototype, "population", void 0);
__decorate([
    Field(() => Int, { description: "How many the size rule asked for." })
], ModerationPlanType.prototype, "asked", void 0);
__decorate([
    Field(() => Int, { description: "How many are in the sample." })
], ModerationPlanType.prototype, "sampled", void 0);
__decorate([
    Field(() => String, { description: "SHA-256 of all that the plan says, the seed among it." })
], ModerationPlanType.prototype, "planHash", void 0);
__decorate([
    Field(() => String, { description: "SHA-256 of every fact about the population." })
], ModerationPlanType.prototype, "populationHash", void 0);
__decorate([
    Field(() => DateTimeScalar, { description: "When it was drawn." })
], ModerationPlanType.prototype, "draftedAt", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether it is the one that was accepted." })
], ModerationPlanType.prototype, "isAccepted", void 0);
ModerationPlanType = __decorate([
    ObjectType("ModerationPlan", {
        description: "A sample that was drawn. Every one is kept, so that drawing again shows.",
        simpleResolvers: true,
    })
], ModerationPlanType);
export { ModerationPlanType };
let PlanVerificationType = class PlanVerificationType {
    holds;
    seedMatches;
    hashMatches;
    planMatches;
    missing;
    unexpected;
};
__decorate([
    Field(() => Boolean, { description: "Whether everything is as it should be." })
], PlanVerificationType.prototype, "holds", void 0);
__decorate([
    Field(() => Boolean, { nullable: true, description: "Whether the seed is the one that was committed to." })
], PlanVerificationType.prototype, "seedMatches", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the plan's hash is the hash of what it says." })
], PlanVerificationType.prototype, "hashMatches", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether policy, seed and population give this very plan." })
], PlanVerificationType.prototype, "planMatches", void 0);
__decorate([
    Field(() => [String], { description: "Keys of pieces that the plan should have and lacks." })
], PlanVerificationType.prototype, "missing", void 0);
__decorate([
    Field(() => [String], { description: "Keys of pieces that it has and should not." })
], PlanVerificationType.prototype, "unexpected", void 0);
PlanVerificationType = __decorate([
    ObjectType("PlanVerification", {
        description: "What was found when a sample was drawn again from its population, with the seed that was revealed.",
        simpleResolvers: true,
    })
], PlanVerificationType);
export { PlanVerificationType };
let RehearsalType = class RehearsalType {
    violations;
};
__decorate([
    Field(() => [PolicyViolationType], {
        description: "Why there is no sample: what is wrong with the policy, or which rules contradict one another.",
    })
], RehearsalType.prototype, "violations", void 0);
RehearsalType = __decorate([
    ObjectType("Rehearsal", {
        description: "What a policy would do, drawn with a seed that everybody knows: nobody can choose a policy to suit the sample itself. Must-includes and sizes are those of the sample; what chance takes is not.",
        simpleResolvers: true,
    })
], RehearsalType);
export { RehearsalType };
//# sourceMappingURL=plan.type.js.map