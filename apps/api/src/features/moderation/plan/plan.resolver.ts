import { type SamplePlan, verifyPlan } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
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
import type { ShownPlan } from "./plan.loader.js";
import { ModerationPlanType, PlanVerificationType } from "./plan.type.js";
import { storedPlan } from "./stored-plan.js";

type Plans = readonly ShownPlan[];

@Resolver(() => ModerationPlanType)
export class PlanResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who drew it." })
  draftedBy(@Root() plans: Plans, @Ctx() context: GraphContext) {
    return peopleUnmasked(
      plans.map(({ draftedBy }) => draftedBy),
      context,
    );
  }

  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => PlanFiguresType, {
    nullable: true,
    description:
      "What the sample covers and can find out; null for who does not plan for all of the exercise, or has pieces to judge blind.",
  })
  async figures(@Root() plans: Plans, @Ctx() context: GraphContext): Promise<(PlanView | null)[]> {
    const viewer = viewerOf(context);
    const exercises = await loadAll(
      exerciseById,
      plans.map(({ exerciseId }) => exerciseId),
      context,
    );
    return Promise.all(
      plans.map(async (plan, at) => {
        const exercise = exercises[at];
        if (!exercise || !seesWhole(viewer, "plan-moderation", exercise)) return null;
        const { stored, pieces } = await storedPlan(moderationUnit(context), viewer.providerId, plan);
        const names = await partNames(context, exercise, pieces);
        const numberOf = new Map(pieces.map(({ id, assessorNumber }) => [id, assessorNumber]));
        return new PlanView(stored, pieces, names, ({ id }) => numberOf.get(id) ?? 0);
      }),
    );
  }

  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => PlanVerificationType, {
    nullable: true,
    description:
      "Whether the sample is what policy, seed and population give; null until the seed is revealed.",
  })
  async verification(@Root() plans: Plans, @Ctx() context: GraphContext) {
    const viewer = viewerOf(context);
    return Promise.all(
      plans.map(async (plan) => {
        const exercise = await load(exerciseById, plan.exerciseId, context);
        const isOpen = exercise !== null && exercise.seedRevealedAt !== null && exercise.blindPieces === 0;
        if (!isOpen || !reachesWhole(viewer, "read-moderation", exercise)) return null;
        const { stored, pieces } = await storedPlan(moderationUnit(context), viewer.providerId, plan);
        return verifyPlan(pieces.map(bare), stored as SamplePlan, exercise.seedHash);
      }),
    );
  }
}
