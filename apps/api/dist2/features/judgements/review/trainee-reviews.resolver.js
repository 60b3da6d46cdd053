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
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { reviewPointsOfCohort } from "../review-point/review-point.loader.js";
import { reviewsAt } from "./review.loader.js";
import { ReviewType } from "./review.type.js";
/** The reviews of trainees. */
let TraineeReviewsResolver = class TraineeReviewsResolver {
    async reviews(trainees, asOf, context) {
        const shown = shownOf(trainees, partnershipGuards.Trainee, "reviews");
        const points = await loadAll(reviewPointsOfCohort, shown.map(({ cohortId }) => cohortId), context);
        const places = shown.flatMap(({ id: traineeId }, index) => (points[index] ?? []).map((reviewPoint) => ({ traineeId, reviewPoint })));
        const ids = trainees.map(({ id }) => id);
        return gathered(ids, await reviewsAt(places, asOf ?? null, context), ({ traineeId }) => traineeId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [ReviewType], {
        description: "The trainee's reviews, one a review point of the cohort, in the order of the year. Empty where the viewer may not see it.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, {
        nullable: true,
        description: "As the record stood at this instant; now without it.",
    })),
    __param(2, Ctx())
], TraineeReviewsResolver.prototype, "reviews", null);
TraineeReviewsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeReviewsResolver);
export { TraineeReviewsResolver };
//# sourceMappingURL=trainee-reviews.resolver.js.map