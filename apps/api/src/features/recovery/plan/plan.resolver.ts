import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { PersonType } from "../../partnership/person/person.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { readPlans } from "./plan.query.js";
import { RecoveryPlanType } from "./plan.type.js";
import { PlanEventType, type ShownPlanEvent } from "./plan-event.type.js";
import type { ShownPlan } from "./show-plan.js";

type Plans = readonly ShownPlan[];

@Resolver(() => RecoveryPlanType)
export class RecoveryPlanResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Whose plan it is." })
  trainee(@Root() plans: Plans, @Ctx() context: GraphContext) {
    const ids = plans.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who answers for it." })
  owner(@Root() plans: Plans, @Ctx() context: GraphContext) {
    const ids = plans.map(({ ownerId }) => ownerId);
    return peopleNamed(ids, context);
  }

  @Batched()
  @FieldResolver(() => [PlanEventType], { description: "Its reviews, in order." })
  reviews(@Root() plans: Plans) {
    return plans.map(({ reviews }) => reviews);
  }
}

@Resolver(() => PlanEventType)
export class PlanEventResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who recorded it; null for a service token.",
  })
  recordedBy(@Root() events: readonly ShownPlanEvent[], @Ctx() context: GraphContext) {
    const ids = events.map(({ recordedById }) => recordedById);
    return peopleNamed(ids, context);
  }
}

/** The recovery plans of trainees. */
@Resolver(() => TraineeType)
export class TraineePlansResolver {
  @Costs({ assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [RecoveryPlanType], {
    description: "The trainee's recovery plans, the newest first. Empty where the viewer may not read them.",
  })
  async recoveryPlans(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("asOf", () => DateTimeScalar, {
      nullable: true,
      description: "As the record stood at this instant: what came in later is left out.",
    })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ShownPlan[][]> {
    const ids = trainees.map(({ id }) => id);
    const traineeIds = shownOf(trainees, partnershipGuards.Trainee, "recoveryPlans").map(({ id }) => id);
    const plans = traineeIds.length === 0 ? [] : await readPlans(context, { traineeIds }, asOf ?? null);
    return gathered(ids, plans, ({ traineeId }) => traineeId);
  }
}
