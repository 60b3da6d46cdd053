import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { judgementGuards } from "../judgements.guards.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import {
  JudgementFilter,
  judgementFilterHelp,
  JudgementOrder,
  judgementOrderHelp,
} from "../judgement/judgement.input.js";
import { JudgementConnection } from "../judgement/judgement.type.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
import { judgementsOf } from "./judgements-of.js";

/** The judgements of review points. */
@Resolver(() => ReviewPointType)
export class ReviewPointJudgementsResolver {
  @Costs({ weight: 4_000 })
  @Batched()
  @FieldResolver(() => JudgementConnection, {
    description: "The review point's judgements of trainees in the viewer's scope.",
  })
  judgements(
    @Root() parents: readonly ReviewPointRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => JudgementFilter, judgementFilterHelp) filter: JudgementFilter | null,
    @Arg("orderBy", () => JudgementOrder, judgementOrderHelp) orderBy: JudgementOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownJudgement>[]> {
    const by = {
      guard: judgementGuards.ReviewPoint.judgements,
      column: sql`judgement.review_point_id`,
      parents,
    };
    return judgementsOf(by, { filter, orderBy }, page, context);
  }
}
