var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { verifyPlan } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleUnmasked } from "../reading/people-unmasked.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { exerciseById } from "../exercise/exercise.loader.js";
import { bare } from "../population/found-piece.js";
import { moderationUnit } from "../reading/moderation-unit.js";
import { reachesWhole, seesWhole } from "../reading/whole-exercise.js";
import { PlanFiguresType } from "./figures/plan-figures.type.js";
import { PlanView } from "./figures/plan-view.js";
import { partNames } from "./figures/part-names.js";
import { ModerationPlanType, PlanVerificationType } from "./plan.type.js";
import { storedPlan } from "./stored-plan.js";
let PlanResolver = class PlanResolver {
    draftedBy(plans, context) {
        return peopleUnmasked(plans.map(({ draftedBy }) => draftedBy), context);
    }
    async figures(plans, context) {
        const viewer = viewerOf(context);
        const exercises = await loadAll(exerciseById, plans.map(({ exerciseId }) => exerciseId), context);
        return Promise.all(plans.map(async (plan, at) => {
            const exercise = exercises[at];
            if (!exercise || !seesWhole(viewer, "plan-moderation", exercise))
                return null;
            const { stored, pieces } = await storedPlan(moderationUnit(context), viewer.providerId, plan);
            const names = await partNames(context, exercise, pieces);
            const numberOf = new Map(pieces.map(({ id, assessorNumber }) => [id, assessorNumber]));
            return new PlanView(stored, pieces, names, ({ id }) => numberOf.get(id) ?? 0);
        }));
    }
    async verification(plans, context) {
        const viewer = viewerOf(context);
        return Promise.all(plans.map(async (plan) => {
            const exercise = await load(exerciseById, plan.exerciseId, context);
            const isOpen = exercise !== null && exercise.seedRevealedAt !== null && exercise.blindPieces === 0;
            if (!isOpen || !reachesWhole(viewer, "read-moderation", exercise))
                return null;
            const { stored, pieces } = await storedPlan(moderationUnit(context), viewer.providerId, plan);
            return verifyPlan(pieces.map(bare), stored, exercise.seedHash);
        }));
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who drew it." }),
    __param(0, Root()),
    __param(1, Ctx())
], PlanResolver.prototype, "draftedBy", null);
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => PlanFiguresType, {
        nullable: true,
        description: "What the sample covers and can find out; null for who does not plan for all of the exercise, or has pieces to judge blind.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PlanResolver.prototype, "figures", null);
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => PlanVerificationType, {
        nullable: true,
        description: "Whether the sample is what policy, seed and population give; null until the seed is revealed.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PlanResolver.prototype, "verification", null);
PlanResolver = __decorate([
    Resolver(() => ModerationPlanType)
], PlanResolver);
export { PlanResolver };
//# sourceMappingURL=plan.resolver.js.map