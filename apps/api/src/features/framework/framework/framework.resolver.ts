import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { frameworkListing } from "./framework.query.js";
import type { FrameworkRow } from "./framework.table.js";
import { FrameworkConnection, FrameworkType } from "./framework.type.js";

@Resolver(() => FrameworkType)
export class FrameworkResolver {
  @Query(() => FrameworkConnection, {
    description: "The provider's frameworks in all versions, the newest first.",
  })
  frameworks(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Page<FrameworkRow>> {
    return readPage<FrameworkRow>(context.read, frameworkListing, page);
  }
}
