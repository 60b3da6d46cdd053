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
import type { FollowUpRow } from "./follow-up.table.js";
import { type ReadIntervention, readInterventions } from "./intervention.query.js";
import { FollowUpType, InterventionType } from "./intervention.type.js";

type Interventions = readonly ReadIntervention[];

@Resolver(() => InterventionType)
export class InterventionResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "For whom it was done." })
  trainee(@Root() interventions: Interventions, @Ctx() context: GraphContext) {
    const ids = interventions.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who did it; null for a service token." })
  madeBy(@Root() interventions: Interventions, @Ctx() context: GraphContext) {
    const ids = interventions.map(({ madeBy }) => madeBy);
    return peopleNamed(ids, context);
  }

  @Batched()
  @FieldResolver(() => [FollowUpType], { description: "How it was followed up, in order." })
  followUps(@Root() interventions: Interventions) {
    return interventions.map(({ followUps }) => followUps);
  }
}

@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who looked; null for a service token." })
  by(@Root() followUps: readonly FollowUpRow[], @Ctx() context: GraphContext) {
    const ids = followUps.map(({ followedBy }) => followedBy);
    return peopleNamed(ids, context);
  }
}

/** What was done for trainees. */
@Resolver(() => TraineeType)
export class TraineeInterventionsResolver {
  @Costs({ assumedSize: 5 })
  @Batched()
  @FieldResolver(() => [InterventionType], {
    description: "What was done for the trainee, the newest first. Empty where the viewer may not read it.",
  })
  async interventions(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("asOf", () => DateTimeScalar, {
      nullable: true,
      description: "As the record stood at this instant: what came in later is left out.",
    })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ReadIntervention[][]> {
    const ids = trainees.map(({ id }) => id);
    const traineeIds = shownOf(trainees, partnershipGuards.Trainee, "interventions").map(({ id }) => id);
    const rows =
      traineeIds.length === 0 ? [] : await readInterventions(context, { traineeIds }, asOf ?? null);
    return gathered(ids, rows, ({ traineeId }) => traineeId);
  }
}
