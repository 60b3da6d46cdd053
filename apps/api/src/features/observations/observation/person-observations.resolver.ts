import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { PersonType, type ShownPerson } from "../../partnership/person/person.type.js";
import { observationGuards } from "../observations.guards.js";
import { ObservationFilter } from "./observation.input.js";
import { byObserver, observationListing } from "./observation.query.js";
import { ObservationConnection } from "./observation.type.js";
import { type ReadObservationRow, type ShownObservation, showObservation } from "./show-observation.js";

/** What people observed. */
@Resolver(() => PersonType)
export class PersonObservationsResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => ObservationConnection, {
    description: "What this person observed, or is to observe, the newest first.",
  })
  async observations(
    @Root() parents: readonly ShownPerson[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ObservationFilter, {
      nullable: true,
      description: "Which observations; all that were not withdrawn without it.",
    })
    filter: ObservationFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownObservation>[]> {
    const viewer = viewerOf(context);
    const listing = byObserver(observationListing(viewer, filter, observationGuards.Person.observations));
    const ids = parents.map(({ id }) => id);
    const pages = await readPages<ReadObservationRow>(context.read, listing, sql`own.observer_id`, ids, page);
    return pages.map((found) => found.map((row) => showObservation(row, viewer.today)));
  }
}
