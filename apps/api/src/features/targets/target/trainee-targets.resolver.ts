import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { Page } from "../../../graph/paging/page.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { TargetFilter, type TargetOrder, TargetOrderEnum } from "./target.input.js";
import { type KnownTarget, targetListing } from "./target.query.js";
import { TargetConnection } from "./target.type.js";

/** The targets of trainees. */
@Resolver(() => TraineeType)
export class TraineeTargetsResolver {
  @Batched()
  @FieldResolver(() => TargetConnection, { description: "The trainee's targets." })
  targets(
    @Root() trainees: readonly ShownTrainee[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TargetFilter, { nullable: true, description: "Which targets; all without it." })
    filter: TargetFilter | null,
    @Arg("orderBy", () => TargetOrderEnum, { nullable: true, description: "The newest first, unless said." })
    orderBy: TargetOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<KnownTarget>[]> {
    const within = [{ act: "read-targets" as const }];
    const listing = targetListing(viewerOf(context), filter ?? {}, orderBy ?? "newest", within);
    const ids = trainees.map(({ id }) => id);
    return readPages<KnownTarget>(context.read, listing, sql`target.trainee_id`, ids, page);
  }
}
