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
import { inOrder } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { frozenSummary, saySame } from "./frozen-content.js";
import { readFrozenSummaries, readSummary } from "./school-summary.query.js";
import { FrozenSchoolSummaryType, SchoolSummaryType } from "./school-summary.type.js";
/** Frozen summaries by id; null where the viewer may not read them. */
export const frozenSummaryById = async (ids, context) => inOrder(ids, await readFrozenSummaries("id", ids, context), ({ id }) => id);
/** What a frozen summary says, and whether it still holds. */
let FrozenSchoolSummaryResolver = class FrozenSchoolSummaryResolver {
    summary({ content }) {
        return frozenSummary(content);
    }
    reviewPoint(summaries, context) {
        return loadAll(reviewPointById, summaries.map(({ reviewPointId }) => reviewPointId), context);
    }
    newerDataExists(summaries, context) {
        return Promise.all(summaries.map(async (one) => !saySame(await readSummary(context.read, one), frozenSummary(one.content))));
    }
};
__decorate([
    FieldResolver(() => SchoolSummaryType, { description: "What was frozen." }),
    __param(0, Root())
], FrozenSchoolSummaryResolver.prototype, "summary", null);
__decorate([
    Batched(reviewPointById),
    FieldResolver(() => ReviewPointType, { nullable: true, description: "The review point." }),
    __param(0, Root()),
    __param(1, Ctx())
], FrozenSchoolSummaryResolver.prototype, "reviewPoint", null);
__decorate([
    Batched(),
    FieldResolver(() => Boolean, {
        description: "true when something else is recorded now: what was frozen stays as it was.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], FrozenSchoolSummaryResolver.prototype, "newerDataExists", null);
FrozenSchoolSummaryResolver = __decorate([
    Resolver(() => FrozenSchoolSummaryType)
], FrozenSchoolSummaryResolver);
export { FrozenSchoolSummaryResolver };
//# sourceMappingURL=frozen-summary.resolver.js.map