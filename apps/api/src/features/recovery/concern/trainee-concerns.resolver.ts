import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { type ReadConcern, readConcerns } from "./concern.query.js";
import { ConcernType } from "./concern.type.js";

/** The concerns about trainees. */
@Resolver(() => TraineeType)
export class TraineeConcernsResolver {
  @Costs({ assumedSize: 5 })
  @Batched()
  @FieldResolver(() => [ConcernType], {
    description: "Concerns about the trainee, the newest first. Empty where the viewer may not read them.",
  })
  async concerns(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("asOf", () => DateTimeScalar, {
      nullable: true,
      description: "As the record stood at this instant: what came in later is left out.",
    })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<ReadConcern[][]> {
    const ids = trainees.map(({ id }) => id);
    const traineeIds = shownOf(trainees, partnershipGuards.Trainee, "concerns").map(({ id }) => id);
    const rows = traineeIds.length === 0 ? [] : await readConcerns(context, { traineeIds }, asOf ?? null);
    return gathered(ids, rows, ({ traineeId }) => traineeId);
  }
}
