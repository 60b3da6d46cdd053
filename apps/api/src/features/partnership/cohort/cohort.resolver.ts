import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { load } from "../../../graph/reading/load.js";
import { cohortByCode } from "./cohort.loader.js";
import { cohortListing } from "./cohort.query.js";
import type { CohortRow } from "./cohort.table.js";
import { CohortConnection, CohortType } from "./cohort.type.js";

@Resolver(() => CohortType)
export class CohortResolver {
  @Query(() => CohortConnection, { description: "The provider's cohorts, the newest first." })
  cohorts(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Page<CohortRow>> {
    return readPage<CohortRow>(context.read, cohortListing, page);
  }

  @Query(() => CohortType, { nullable: true, description: "One cohort; null when no cohort has the code." })
  cohort(
    @Arg("code", () => String, { description: "The cohort's code." }) code: string,
    @Ctx() context: GraphContext,
  ): Promise<CohortRow | null> {
    return load(cohortByCode, code, context);
  }
}
