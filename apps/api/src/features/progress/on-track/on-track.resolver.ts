import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { onTrackOf } from "./on-track.loader.js";
import { OnTrackType } from "./on-track.type.js";

/** Whether trainees are on track. */
@Resolver(() => TraineeType)
export class OnTrackResolver {
  @Batched(cohortById)
  @FieldResolver(() => OnTrackType, {
    nullable: true,
    description:
      "Derived from the standings at a review point by the provider's rule, and what was decided in its place; the current review point unless one is named. null where the viewer may not see it.",
  })
  onTrack(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("reviewPoint", () => String, { nullable: true, description: "Code of the review point." })
    code: string | null,
    @Arg("asOf", () => DateTimeScalar, asOfHelp) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<(OnTrackType | null)[]> {
    return onTrackOf(trainees, { code: code ?? null, asOf: asOf ?? null }, context);
  }
}
