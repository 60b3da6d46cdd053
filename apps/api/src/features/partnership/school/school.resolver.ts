import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { hubById } from "../hub/hub.loader.js";
import type { HubRow } from "../hub/hub.table.js";
import { HubType } from "../hub/hub.type.js";
import { SchoolFilter, schoolFilterHelp, SchoolOrder, schoolOrderHelp } from "./school.input.js";
import { schoolListing } from "./school.query.js";
import type { SchoolRow } from "./school.table.js";
import { SchoolConnection, SchoolType } from "./school.type.js";

@Resolver(() => SchoolType)
export class SchoolResolver {
  @Query(() => SchoolConnection, { description: "The partnership's schools." })
  schools(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => SchoolFilter, schoolFilterHelp) filter: SchoolFilter | null,
    @Arg("orderBy", () => SchoolOrder, schoolOrderHelp) orderBy: SchoolOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<SchoolRow>> {
    return readPage<SchoolRow>(context.read, schoolListing(filter, orderBy), page);
  }

  @Batched(hubById)
  @FieldResolver(() => HubType, { nullable: true, description: "The hub that the school belongs to." })
  hub(@Root() schools: readonly SchoolRow[], @Ctx() context: GraphContext): Promise<(HubRow | null)[]> {
    return loadAll(
      hubById,
      schools.map((school) => school.hubId),
      context,
    );
  }
}
