import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { JudgementFilter } from "./judgement.input.js";
import { judgementListing } from "./judgement.query.js";
import { JudgementConnection } from "./judgement.type.js";
import { type ReadJudgementRow, type ShownJudgement, showJudgement } from "./show-judgement.js";

/** The judgements of trainees. */
@Resolver(() => TraineeType)
export class TraineeJudgementsResolver {
  @Batched()
  @FieldResolver(() => JudgementConnection, { description: "The trainee's judgements, the newest first." })
  async judgements(
    @Root() trainees: readonly ShownTrainee[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => JudgementFilter, {
      nullable: true,
      description: "Which judgements; all current ones without it.",
    })
    filter: JudgementFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownJudgement>[]> {
    const listing = judgementListing(viewerOf(context), filter, partnershipGuards.Trainee.judgements);
    const ids = trainees.map((trainee) => trainee.id);
    const pages = await readPages<ReadJudgementRow>(
      context.read,
      listing,
      sql`judgement.trainee_id`,
      ids,
      page,
    );
    return pages.map((found) => found.map(showJudgement));
  }
}
