import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { judgementGuards } from "../judgements.guards.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { JudgementFilter } from "./judgement.input.js";
import { judgementListing } from "./judgement.query.js";
import { JudgementConnection } from "./judgement.type.js";
import { type ReadJudgementRow, type ShownJudgement, showJudgement } from "./show-judgement.js";

/** The judgements of review points. */
@Resolver(() => ReviewPointType)
export class ReviewPointJudgementsResolver {
  @Costs({ weight: 4_000 })
  @Batched()
  @FieldResolver(() => JudgementConnection, {
    description: "The review point's judgements of trainees in the viewer's scope, the newest first.",
  })
  async judgements(
    @Root() reviewPoints: readonly ReviewPointRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => JudgementFilter, {
      nullable: true,
      description: "Which judgements; all current ones without it.",
    })
    filter: JudgementFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownJudgement>[]> {
    const listing = judgementListing(viewerOf(context), filter, judgementGuards.ReviewPoint.judgements);
    const ids = reviewPoints.map(({ id }) => id);
    const pages = await readPages<ReadJudgementRow>(
      context.read,
      listing,
      sql`judgement.review_point_id`,
      ids,
      page,
    );
    return pages.map((found) => found.map(showJudgement));
  }
}
