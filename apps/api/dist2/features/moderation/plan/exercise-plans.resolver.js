var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { checkPolicy, planSample } from "@reviewpoint/domain/moderation";
import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { SamplingPolicyInput } from "../policy/policy.input.js";
import { presetOr } from "../policy/preset-or.js";
import { numbersOf } from "../piece/numbers-of.js";
import { bare } from "../population/found-piece.js";
import { populationOf } from "../population/population-of.js";
import { moderationUnit } from "../reading/moderation-unit.js";
import { seesWhole } from "../reading/whole-exercise.js";
import { seedsOf } from "../seed/seed.loader.js";
import { partNames } from "./figures/part-names.js";
import { PlanFiguresType } from "./figures/plan-figures.type.js";
import { PlanView } from "./figures/plan-view.js";
import { plansOf } from "./plan.loader.js";
import { ModerationPlanType, RehearsalType } from "./plan.type.js";
let ExercisePlansResolver = class ExercisePlansResolver {
    async plans(exercises, context) {
        const ids = exercises.map(({ id }) => id);
        return (await loadAll(plansOf, ids, context)).map((list) => list ?? []);
    }
    async acceptedPlan(exercises, context) {
        const ids = exercises.map(({ id }) => id);
        const lists = await loadAll(plansOf, ids, context);
        return lists.map((list) => list?.find(({ isAccepted }) => isAccepted) ?? null);
    }
    async seed(exercises, context) {
        const ids = exercises.map(({ id }) => id);
        const lists = gathered(ids, await seedsOf(ids, context), ({ exerciseId }) => exerciseId);
        return lists.map(([found]) => found?.seed ?? null);
    }
    async rehearsal(exercise, preset, passMark, policy, context) {
        const viewer = viewerOf(context);
        if (!seesWhole(viewer, "plan-moderation", exercise))
            return null;
        const chosen = presetOr({ preset, passMark, policy }) ?? exercise.policy;
        const violations = checkPolicy(chosen);
        if (violations.length > 0)
            return { violations, figures: null };
        const population = await populationOf(moderationUnit(context), viewer.providerId, exercise);
        const { plan, refusals } = planSample(population.map(bare), chosen, rehearsalSeed(exercise));
        if (plan === null)
            return { violations: refusals, figures: null };
        const numbers = numbersOf(population.map(({ assessorId }) => assessorId));
        const names = await partNames(context, exercise, population);
        const view = new PlanView(plan, population, names, ({ assessorId }) => numbers.get(assessorId) ?? 0);
        return { violations: [], figures: view };
    }
};
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [ModerationPlanType], {
        description: "Every sample that was drawn, the first one first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExercisePlansResolver.prototype, "plans", null);
__decorate([
    Batched(),
    FieldResolver(() => ModerationPlanType, {
        nullable: true,
        description: "The sample that was accepted; null before one was.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExercisePlansResolver.prototype, "acceptedPlan", null);
__decorate([
    Batched(),
    FieldResolver(() => String, {
        nullable: true,
        description: "The seed that names the chance; null until it is revealed.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], ExercisePlansResolver.prototype, "seed", null);
__decorate([
    Costs({ weight: 400 }),
    FieldResolver(() => RehearsalType, {
        nullable: true,
        description: "What a policy would do with the pieces there are now, the exercise's own unless another is named; null for who does not plan for all of it, or has pieces to judge blind.",
    }),
    __param(0, Root()),
    __param(1, Arg("preset", () => String, { nullable: true, description: "A preset's code." })),
    __param(2, Arg("passMark", () => Float, { nullable: true, description: "The pass mark for the preset." })),
    __param(3, Arg("policy", () => SamplingPolicyInput, { nullable: true, description: "A policy of one's own." })),
    __param(4, Ctx())
], ExercisePlansResolver.prototype, "rehearsal", null);
ExercisePlansResolver = __decorate([
    Resolver(() => ExerciseType)
], ExercisePlansResolver);
export { ExercisePlansResolver };
/** The seed of rehearsals: everybody knows it, and it is not the one that the sample is drawn with. */
const rehearsalSeed = ({ id }) => `rehearsal of ${id}`;
let RehearsalResolver = class RehearsalResolver {
    figures(rehearsed) {
        return rehearsed.figures;
    }
};
__decorate([
    FieldResolver(() => PlanFiguresType, {
        nullable: true,
        description: "Its figures; null where there is no sample.",
    }),
    __param(0, Root())
], RehearsalResolver.prototype, "figures", null);
RehearsalResolver = __decorate([
    Resolver(() => RehearsalType)
], RehearsalResolver);
export { RehearsalResolver };
//# sourceMappingURL=exercise-plans.resolver.js.map