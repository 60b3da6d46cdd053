import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { hubListing } from "./hub.query.js";
import type { HubRow } from "./hub.table.js";
import { HubConnection, HubType } from "./hub.type.js";

@Resolver(() => HubType)
export class HubResolver {
  @Query(() => HubConnection, { description: "The provider's hubs, by name." })
  hubs(@Args(() => PageArguments) page: PageArguments, @Ctx() context: GraphContext): Promise<Page<HubRow>> {
    return readPage<HubRow>(context.read, hubListing, page);
  }
}
