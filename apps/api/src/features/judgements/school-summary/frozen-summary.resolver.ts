import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { type Batch, loadAll } from "../../../graph/reading/load.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { frozenSummary, saySame } from "./frozen-content.js";
import { readFrozenSummaries, readSummary } from "./school-summary.query.js";
import type { SchoolSummaryRow } from "./school-summary.table.js";
import { FrozenSchoolSummaryType, SchoolSummaryType } from "./school-summary.type.js";

/** Frozen summaries by id; null where the viewer may not read them. */
export const frozenSummaryById: Batch<string, SchoolSummaryRow | null> = async (ids, context) =>
  inOrder(ids, await readFrozenSummaries("id", ids, context), ({ id }) => id);

/** What a frozen summary says, and whether it still holds. */
@Resolver(() => FrozenSchoolSummaryType)
export class FrozenSchoolSummaryResolver {
  @FieldResolver(() => SchoolSummaryType, { description: "What was frozen." })
  summary(@Root() { content }: SchoolSummaryRow) {
    return frozenSummary(content);
  }

  @Batched(reviewPointById)
  @FieldResolver(() => ReviewPointType, { nullable: true, description: "The review point." })
  reviewPoint(@Root() summaries: readonly SchoolSummaryRow[], @Ctx() context: GraphContext) {
    return loadAll(
      reviewPointById,
      summaries.map(({ reviewPointId }) => reviewPointId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => Boolean, {
    description: "true when something else is recorded now: what was frozen stays as it was.",
  })
  newerDataExists(@Root() summaries: readonly SchoolSummaryRow[], @Ctx() context: GraphContext) {
    return Promise.all(
      summaries.map(
        async (one) => !saySame(await readSummary(context.read, one), frozenSummary(one.content)),
      ),
    );
  }
}
