import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { subjectListing } from "./subject.query.js";
import type { SubjectRow } from "./subject.table.js";
import { SubjectConnection, SubjectType } from "./subject.type.js";

@Resolver(() => SubjectType)
export class SubjectResolver {
  @Query(() => SubjectConnection, { description: "The provider's subjects, by name." })
  subjects(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Page<SubjectRow>> {
    return readPage<SubjectRow>(context.read, subjectListing, page);
  }
}
