import { type WindowState, windowState } from "@reviewpoint/domain/calendar";
import { currentReviewPoint } from "@reviewpoint/domain/judgements";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { cohortById } from "../../partnership/cohort/cohort.loader.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import { reviewPointsOfCohort } from "./review-point.loader.js";
import type { ReviewPointRow } from "./review-point.table.js";
import { ReviewPointType, WindowStateEnum } from "./review-point.type.js";

@Resolver(() => ReviewPointType)
export class ReviewPointResolver {
  @FieldResolver(() => WindowStateEnum, { description: "Where today lies in relation to the window." })
  window(@Root() reviewPoint: ReviewPointRow, @Ctx() context: GraphContext): WindowState {
    return windowState(reviewPoint, viewerOf(context).today);
  }

  @Batched(cohortById)
  @FieldResolver(() => CohortType, { description: "The cohort that is judged then." })
  cohort(@Root() reviewPoints: readonly ReviewPointRow[], @Ctx() context: GraphContext) {
    return loadAll(
      cohortById,
      reviewPoints.map(({ cohortId }) => cohortId),
      context,
    );
  }
}

/** The review points of cohorts. */
@Resolver(() => CohortType)
export class CohortReviewPointsResolver {
  @Batched()
  @FieldResolver(() => [ReviewPointType], { description: "The review points, in the order of the year." })
  reviewPoints(@Root() cohorts: readonly CohortRow[], @Ctx() context: GraphContext) {
    return loadAll(
      reviewPointsOfCohort,
      cohorts.map(({ id }) => id),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => ReviewPointType, {
    nullable: true,
    description: "The review point whose window is open, else the last that closed, else the first.",
  })
  async currentReviewPoint(
    @Root() cohorts: readonly CohortRow[],
    @Ctx() context: GraphContext,
  ): Promise<(ReviewPointRow | null)[]> {
    const { today } = viewerOf(context);
    const lists = await loadAll(
      reviewPointsOfCohort,
      cohorts.map(({ id }) => id),
      context,
    );
    return lists.map((list) => currentReviewPoint(list ?? [], today));
  }
}
