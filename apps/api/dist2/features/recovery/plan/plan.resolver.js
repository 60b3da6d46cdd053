var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { readPlans } from "./plan.query.js";
import { RecoveryPlanType } from "./plan.type.js";
import { PlanEventType } from "./plan-event.type.js";
let RecoveryPlanResolver = class RecoveryPlanResolver {
    trainee(plans, context) {
        const ids = plans.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
    owner(plans, context) {
        const ids = plans.map(({ ownerId }) => ownerId);
        return peopleNamed(ids, context);
    }
    reviews(plans) {
        return plans.map(({ reviews }) => reviews);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Whose plan it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], RecoveryPlanResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who answers for it." }),
    __param(0, Root()),
    __param(1, Ctx())
], RecoveryPlanResolver.prototype, "owner", null);
__decorate([
    Batched(),
    FieldResolver(() => [PlanEventType], { description: "Its reviews, in order." }),
    __param(0, Root())
], RecoveryPlanResolver.prototype, "reviews", null);
RecoveryPlanResolver = __decorate([
    Resolver(() => RecoveryPlanType)
], RecoveryPlanResolver);
export { RecoveryPlanResolver };
let PlanEventResolver = class PlanEventResolver {
    recordedBy(events, context) {
        const ids = events.map(({ recordedById }) => recordedById);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who recorded it; null for a service token.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PlanEventResolver.prototype, "recordedBy", null);
PlanEventResolver = __decorate([
    Resolver(() => PlanEventType)
], PlanEventResolver);
export { PlanEventResolver };
/** The recovery plans of trainees. */
let TraineePlansResolver = class TraineePlansResolver {
    async recoveryPlans(trainees, asOf, context) {
        const ids = trainees.map(({ id }) => id);
        const traineeIds = shownOf(trainees, partnershipGuards.Trainee, "recoveryPlans").map(({ id }) => id);
        const plans = traineeIds.length === 0 ? [] : await readPlans(context, { traineeIds }, asOf ?? null);
        return gathered(ids, plans, ({ traineeId }) => traineeId);
    }
};
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [RecoveryPlanType], {
        description: "The trainee's recovery plans, the newest first. Empty where the viewer may not read them.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out.",
    })),
    __param(2, Ctx())
], TraineePlansResolver.prototype, "recoveryPlans", null);
TraineePlansResolver = __decorate([
    Resolver(() => TraineeType)
], TraineePlansResolver);
export { TraineePlansResolver };
//# sourceMappingURL=plan.resolver.js.map