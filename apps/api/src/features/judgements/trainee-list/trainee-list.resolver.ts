import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage, readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import { CohortType } from "../../partnership/cohort/cohort.type.js";
import {
  type NamedTraineeRow,
  type ShownTrainee,
  showTrainee,
} from "../../partnership/trainee/show-trainee.js";
import { TraineeConnection } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { filterHelp, orderHelp, TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
import { traineeListing } from "./trainee-list.query.js";

/** Lists of trainees: of the whole scope, and of cohorts. */
@Resolver(() => CohortType)
export class TraineeListResolver {
  @Query(() => TraineeConnection, { description: "Trainees in the viewer's scope." })
  async trainees(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TraineeFilter, filterHelp) filter: TraineeFilter | null,
    @Arg("orderBy", () => TraineeOrder, orderHelp) orderBy: TraineeOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownTrainee>> {
    const listing = traineeListing(context, filter, orderBy ?? "NAME", judgementGuards.Query.trainees);
    return (await readPage<NamedTraineeRow>(context.read, listing, page)).map(showTrainee);
  }

  @Batched()
  @FieldResolver(() => TraineeConnection, {
    name: "trainees",
    description: "The cohort's trainees in the viewer's scope.",
  })
  async traineesOfCohort(
    @Root() cohorts: readonly CohortRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TraineeFilter, filterHelp) filter: TraineeFilter | null,
    @Arg("orderBy", () => TraineeOrder, orderHelp) orderBy: TraineeOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownTrainee>[]> {
    const listing = traineeListing(context, filter, orderBy ?? "NAME", judgementGuards.Cohort.trainees);
    const ids = cohorts.map((cohort) => cohort.id);
    const pages = await readPages<NamedTraineeRow>(context.read, listing, sql`trainee.cohort_id`, ids, page);
    return pages.map((found) => found.map(showTrainee));
  }
}
