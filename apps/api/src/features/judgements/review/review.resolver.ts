import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { type ReadReviewStep, ReviewStepType } from "./review-step.type.js";
import { type Review, ReviewType } from "./review.type.js";

/** Whose reviews they are, and when. */
@Resolver(() => ReviewType)
export class ReviewResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { description: "Who is reviewed." })
  trainee(@Root() reviews: readonly Review[], @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      reviews.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @FieldResolver(() => ReviewPointType, { description: "At which review point." })
  reviewPoint(@Root() { reviewPoint }: Review) {
    return reviewPoint;
  }
}

/** Who took the steps. */
@Resolver(() => ReviewStepType)
export class ReviewStepResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who did it." })
  by(@Root() steps: readonly ReadReviewStep[], @Ctx() context: GraphContext) {
    return peopleOf(
      steps.map((step) => ({ id: step.recordedBy, row: step })),
      { guards: judgementGuards.ReviewStep, part: "by" },
      context,
    );
  }
}
