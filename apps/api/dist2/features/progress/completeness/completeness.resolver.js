var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { completeness } from "@reviewpoint/domain/progress";
import { currentReviewPoint } from "@reviewpoint/domain/judgements";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { dayAsOf } from "../../../graph/reading/as-of/day-as-of.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { termsFor } from "../cell/terms.js";
import { narrow } from "../narrowing/narrow.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { progressGuards } from "../progress.guards.js";
import { seenReach } from "../without-names/seen-reach.js";
import { completenessWithoutNames } from "../without-names/completeness-without-names.js";
import { readDue } from "./completeness.query.js";
import { CompletenessDimension } from "./completeness-dimension.enum.js";
import { CompletenessRowType } from "./completeness-row.type.js";
import { groupsById, groupsInOrder } from "./groups-by-id.js";
let CompletenessResolver = class CompletenessResolver {
    async completeness(where, by, context) {
        const today = dayAsOf(where.asOf ?? null, viewerOf(context).today);
        const asked = await narrow(progressGuards.Query.completeness, { where, by }, context);
        const { reviewPoints } = asked.frame;
        const narrowing = { ...asked, reviewPoint: asked.reviewPoint ?? currentReviewPoint(reviewPoints, today) };
        const windows = new Map(reviewPoints.map((point) => [point.code, point]));
        const figure = progressGuards.CompletenessRow.due;
        const seen = seenReach(figure, narrowing, viewerOf(context));
        const { suppressBelow } = await termsFor("ALL", figure, narrowing, context);
        const day = { windows, today };
        const shown = seen === null
            ? completeness(await readDue(narrowing, by, context), ["groupId"], day)
            : await completenessWithoutNames(narrowing, { by, seen, smallBelow: suppressBelow ?? 1, day }, context);
        const groups = await groupsById(by, shown.map(({ groupId }) => groupId), narrowing, context);
        return shown
            .map(({ groupId, ...figures }) => ({ group: groups.get(groupId ?? "") ?? null, figures }))
            .sort((a, b) => groupsInOrder(a.group, b.group))
            .map(({ group, figures }) => rowOf(by, group, figures));
    }
};
__decorate([
    Costs({ weight: 3_000, assumedSize: 50 }),
    Query(() => [CompletenessRowType], {
        description: "Whose judgements are in, late or missing at a review point; the current one unless one is named.",
    }),
    __param(0, Arg("where", () => ProgressFilter, { description: "Whose standings." })),
    __param(1, Arg("by", () => CompletenessDimension, { description: "By what they are told apart." })),
    __param(2, Ctx())
], CompletenessResolver.prototype, "completeness", null);
CompletenessResolver = __decorate([
    Resolver(() => CompletenessRowType)
], CompletenessResolver);
export { CompletenessResolver };
const nobody = { school: null, assessor: null, hub: null, subject: null, strand: null };
function rowOf(by, group, figures) {
    return { ...nobody, [by.toLowerCase()]: group, ...figures, status: "OK" };
}
//# sourceMappingURL=completeness.resolver.js.map