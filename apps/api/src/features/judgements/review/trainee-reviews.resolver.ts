import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { reviewPointsOfCohort } from "../review-point/review-point.loader.js";
import { reviewsAt } from "./review.loader.js";
import { type Review, ReviewType } from "./review.type.js";

/** The reviews of trainees. */
@Resolver(() => TraineeType)
export class TraineeReviewsResolver {
  @Batched()
  @FieldResolver(() => [ReviewType], {
    description:
      "The trainee's reviews, one a review point of the cohort, in the order of the year. Empty where the viewer may not see it.",
  })
  async reviews(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("asOf", () => DateTimeScalar, {
      nullable: true,
      description: "As the record stood at this instant; now without it.",
    })
    asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<Review[][]> {
    const shown = shownOf(trainees, partnershipGuards.Trainee, "reviews");
    const points = await loadAll(
      reviewPointsOfCohort,
      shown.map(({ cohortId }) => cohortId),
      context,
    );
    const places = shown.flatMap(({ id: traineeId }, index) =>
      (points[index] ?? []).map((reviewPoint) => ({ traineeId, reviewPoint })),
    );
    const ids = trainees.map(({ id }) => id);
    return gathered(ids, await reviewsAt(places, asOf ?? null, context), ({ traineeId }) => traineeId);
  }
}
