var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { ReviewStepType } from "./review-step.type.js";
import { ReviewType } from "./review.type.js";
/** Whose reviews they are, and when. */
let ReviewResolver = class ReviewResolver {
    trainee(reviews, context) {
        return loadAll(traineeById, reviews.map(({ traineeId }) => traineeId), context);
    }
    reviewPoint({ reviewPoint }) {
        return reviewPoint;
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { description: "Who is reviewed." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewResolver.prototype, "trainee", null);
__decorate([
    FieldResolver(() => ReviewPointType, { description: "At which review point." }),
    __param(0, Root())
], ReviewResolver.prototype, "reviewPoint", null);
ReviewResolver = __decorate([
    Resolver(() => ReviewType)
], ReviewResolver);
export { ReviewResolver };
/** Who took the steps. */
let ReviewStepResolver = class ReviewStepResolver {
    by(steps, context) {
        return peopleOf(steps.map((step) => ({ id: step.recordedBy, row: step })), { guards: judgementGuards.ReviewStep, part: "by" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who did it." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewStepResolver.prototype, "by", null);
ReviewStepResolver = __decorate([
    Resolver(() => ReviewStepType)
], ReviewStepResolver);
export { ReviewStepResolver };
//# sourceMappingURL=review.resolver.js.map