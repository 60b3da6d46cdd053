import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { observationGuards } from "../observations.guards.js";
import { ObservationFilter } from "./observation.input.js";
import { observationListing } from "./observation.query.js";
import { ObservationConnection } from "./observation.type.js";
import { type ReadObservationRow, type ShownObservation, showObservation } from "./show-observation.js";

/** What is observed at schools. */
@Resolver(() => SchoolType)
export class SchoolObservationsResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => ObservationConnection, {
    description: "Observations at the school of trainees in the viewer's scope, the newest first.",
  })
  async observations(
    @Root() schools: readonly SchoolRow[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ObservationFilter, {
      nullable: true,
      description: "Which observations; all that were not withdrawn without it.",
    })
    filter: ObservationFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownObservation>[]> {
    const viewer = viewerOf(context);
    const listing = observationListing(viewer, filter, observationGuards.School.observations);
    const ids = schools.map(({ id }) => id);
    const column = sql`observation.school_id`;
    const pages = await readPages<ReadObservationRow>(context.read, listing, column, ids, page);
    return pages.map((found) => found.map((row) => showObservation(row, viewer.today)));
  }
}
