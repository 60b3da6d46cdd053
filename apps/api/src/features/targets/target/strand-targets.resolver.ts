import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { Page } from "../../../graph/paging/page.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { TargetFilter, type TargetOrder, TargetOrderEnum } from "./target.input.js";
import { type KnownTarget, targetListing } from "./target.query.js";
import { TargetConnection } from "./target.type.js";

/** The targets on strands. */
@Resolver(() => StrandType)
export class StrandTargetsResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => TargetConnection, {
    description: "Targets on this strand of trainees in the viewer's scope.",
  })
  targets(
    @Root() strands: readonly StrandRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TargetFilter, { nullable: true, description: "Which targets; all without it." })
    filter: TargetFilter | null,
    @Arg("orderBy", () => TargetOrderEnum, { nullable: true, description: "The newest first, unless said." })
    orderBy: TargetOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<KnownTarget>[]> {
    const within = [{ act: "read-targets" as const }];
    const listing = targetListing(viewerOf(context), filter ?? {}, orderBy ?? "newest", within);
    const ids = strands.map(({ id }) => id);
    return readPages<KnownTarget>(context.read, listing, sql`target.strand_id`, ids, page);
  }
}
