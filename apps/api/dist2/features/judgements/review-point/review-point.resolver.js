var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { windowState } from "@reviewpoint/domain/calendar";
import { currentReviewPoint } from "@reviewpoint/domain/judgements";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { reviewPointsOfCohort } from "./review-point.loader.js";
import { ReviewPointType, WindowStateEnum } from "./review-point.type.js";
let ReviewPointResolver = class ReviewPointResolver {
    window(reviewPoint, context) {
        return windowState(reviewPoint, viewerOf(context).today);
    }
    cohort(reviewPoints, context) {
        return loadAll(cohortById, reviewPoints.map(({ cohortId }) => cohortId), context);
    }
};
__decorate([
    FieldResolver(() => WindowStateEnum, { description: "Where today lies in relation to the window." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointResolver.prototype, "window", null);
__decorate([
    Batched(cohortById),
    FieldResolver(() => CohortType, { description: "The cohort that is judged then." }),
    __param(0, Root()),
    __param(1, Ctx())
], ReviewPointResolver.prototype, "cohort", null);
ReviewPointResolver = __decorate([
    Resolver(() => ReviewPointType)
], ReviewPointResolver);
export { ReviewPointResolver };
/** The review points of cohorts. */
let CohortReviewPointsResolver = class CohortReviewPointsResolver {
    reviewPoints(cohorts, context) {
        return loadAll(reviewPointsOfCohort, cohorts.map(({ id }) => id), context);
    }
    async currentReviewPoint(cohorts, context) {
        const { today } = viewerOf(context);
        const lists = await loadAll(reviewPointsOfCohort, cohorts.map(({ id }) => id), context);
        return lists.map((list) => currentReviewPoint(list ?? [], today));
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [ReviewPointType], { description: "The review points, in the order of the year." }),
    __param(0, Root()),
    __param(1, Ctx())
], CohortReviewPointsResolver.prototype, "reviewPoints", null);
__decorate([
    Batched(),
    FieldResolver(() => ReviewPointType, {
        nullable: true,
        description: "The review point whose window is open, else the last that closed, else the first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], CohortReviewPointsResolver.prototype, "currentReviewPoint", null);
CohortReviewPointsResolver = __decorate([
    Resolver(() => CohortType)
], CohortReviewPointsResolver);
export { CohortReviewPointsResolver };
//# sourceMappingURL=review-point.resolver.js.map