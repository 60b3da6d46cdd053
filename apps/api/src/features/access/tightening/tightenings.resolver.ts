import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import sql from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { type TighteningRow, tighteningTable } from "./tightening.table.js";
import { TighteningConnection } from "./tightening.type.js";

@Resolver()
export class TighteningsResolver {
  @Query(() => TighteningConnection, {
    description: "What the provider has narrowed of who may do and see what, newest first.",
  })
  tightenings(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("ended", () => Boolean, {
      nullable: true,
      description: "Whether rules that were taken back are listed too; they are not unless asked for.",
    })
    ended: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<TighteningRow>> {
    const listing = {
      kind: "tightening",
      select: selectList(tighteningTable, "access_tightening"),
      from: sql`access_tightening`,
      where: ended === true ? sql`true` : sql`access_tightening.ended_at is null`,
      order: [sql`access_tightening.recorded_at`, sql`access_tightening.id`],
      descending: true,
    };
    return readPage<TighteningRow>(context.read, listing, page);
  }
}
