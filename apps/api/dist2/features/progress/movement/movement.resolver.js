var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { termsFor } from "../cell/terms.js";
import { narrow, reviewPointOf } from "../narrowing/narrow.js";
import { progressGuards } from "../progress.guards.js";
import { readFlows } from "./movement.query.js";
import { MovementFilter } from "./movement-filter.input.js";
import { MovementFlowType } from "./movement-flow.type.js";
let MovementResolver = class MovementResolver {
    async movement(where, context) {
        const narrowing = await narrow(progressGuards.Query.movement, { where }, context);
        const { frame } = narrowing;
        const reviewPoint = reviewPointOf(frame, "from", where.from);
        const to = reviewPointOf(frame, "to", where.to);
        const [{ suppressBelow }, flows] = await Promise.all([
            termsFor("ALL", progressGuards.MovementFlow.count, narrowing, context),
            readFlows({ ...narrowing, reviewPoint }, to?.id ?? "", context),
        ]);
        const total = flows.reduce((sum, { count }) => sum + count, 0);
        // flows join two review points, and with the figures of both would tell of few people: nothing is told of them
        if (suppressBelow !== null && total > 0)
            return suppressed(frame.levels);
        return flows.map((flow) => shown(flow, frame.levels));
    }
};
__decorate([
    Costs({ weight: 1_200, assumedSize: 50 }),
    Query(() => [MovementFlowType], {
        description: "Who moved from which level to which between two review points of a cohort, on one strand or on all. The lowest level first; states last.",
    }),
    __param(0, Arg("where", () => MovementFilter, { description: "Whose movement, between which review points." })),
    __param(1, Ctx())
], MovementResolver.prototype, "movement", null);
MovementResolver = __decorate([
    Resolver(() => MovementFlowType)
], MovementResolver);
export { MovementResolver };
function shown({ fromState, fromRank, toState, toRank, count }, levels) {
    const level = (rank) => levels.find((one) => one.rank === rank) ?? null;
    return {
        fromState,
        fromLevel: level(fromRank),
        toState,
        toLevel: level(toRank),
        count,
        status: "OK",
    };
}
/** Every flow that could be, without its number: which of them occur would tell as much as the numbers. */
function suppressed(levels) {
    const ends = [
        ...levels.map((level) => ({ state: "judged", level })),
        ...["not_judged", "deferred", "withdrawn"].map((state) => ({ state, level: null })),
    ];
    return ends.flatMap((from) => ends.map((to) => ({
        ...{ fromState: from.state, fromLevel: from.level, toState: to.state, toLevel: to.level },
        ...{ count: null, status: "SUPPRESSED" },
    })));
}
//# sourceMappingURL=movement.resolver.js.map