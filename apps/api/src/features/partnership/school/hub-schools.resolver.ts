import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import type { HubRow } from "../hub/hub.table.js";
import { HubType } from "../hub/hub.type.js";
import { SchoolFilter, schoolFilterHelp, SchoolOrder, schoolOrderHelp } from "./school.input.js";
import { schoolListing } from "./school.query.js";
import type { SchoolRow } from "./school.table.js";
import { SchoolConnection } from "./school.type.js";

/** The schools of hubs. */
@Resolver(() => HubType)
export class HubSchoolsResolver {
  @Batched()
  @FieldResolver(() => SchoolConnection, { description: "The hub's schools." })
  schools(
    @Root() hubs: readonly HubRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => SchoolFilter, schoolFilterHelp) filter: SchoolFilter | null,
    @Arg("orderBy", () => SchoolOrder, schoolOrderHelp) orderBy: SchoolOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<SchoolRow>[]> {
    const ids = hubs.map((hub) => hub.id);
    const listing = schoolListing(filter, orderBy);
    return readPages<SchoolRow>(context.read, listing, sql`school.hub_id`, ids, page);
  }
}
