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
import { readInterventions } from "./intervention.query.js";
import { FollowUpType, InterventionType } from "./intervention.type.js";
let InterventionResolver = class InterventionResolver {
    trainee(interventions, context) {
        const ids = interventions.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
    madeBy(interventions, context) {
        const ids = interventions.map(({ madeBy }) => madeBy);
        return peopleNamed(ids, context);
    }
    followUps(interventions) {
        return interventions.map(({ followUps }) => followUps);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "For whom it was done." }),
    __param(0, Root()),
    __param(1, Ctx())
], InterventionResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who did it; null for a service token." }),
    __param(0, Root()),
    __param(1, Ctx())
], InterventionResolver.prototype, "madeBy", null);
__decorate([
    Batched(),
    FieldResolver(() => [FollowUpType], { description: "How it was followed up, in order." }),
    __param(0, Root())
], InterventionResolver.prototype, "followUps", null);
InterventionResolver = __decorate([
    Resolver(() => InterventionType)
], InterventionResolver);
export { InterventionResolver };
let FollowUpResolver = class FollowUpResolver {
    by(followUps, context) {
        const ids = followUps.map(({ followedBy }) => followedBy);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who looked; null for a service token." }),
    __param(0, Root()),
    __param(1, Ctx())
], FollowUpResolver.prototype, "by", null);
FollowUpResolver = __decorate([
    Resolver(() => FollowUpType)
], FollowUpResolver);
export { FollowUpResolver };
/** What was done for trainees. */
let TraineeInterventionsResolver = class TraineeInterventionsResolver {
    async interventions(trainees, asOf, context) {
        const ids = trainees.map(({ id }) => id);
        const traineeIds = shownOf(trainees, partnershipGuards.Trainee, "interventions").map(({ id }) => id);
        const rows = traineeIds.length === 0 ? [] : await readInterventions(context, { traineeIds }, asOf ?? null);
        return gathered(ids, rows, ({ traineeId }) => traineeId);
    }
};
__decorate([
    Costs({ assumedSize: 5 }),
    Batched(),
    FieldResolver(() => [InterventionType], {
        description: "What was done for the trainee, the newest first. Empty where the viewer may not read it.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant: what came in later is left out.",
    })),
    __param(2, Ctx())
], TraineeInterventionsResolver.prototype, "interventions", null);
TraineeInterventionsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeInterventionsResolver);
export { TraineeInterventionsResolver };
//# sourceMappingURL=intervention.resolver.js.map