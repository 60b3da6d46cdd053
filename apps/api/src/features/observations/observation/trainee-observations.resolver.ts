import sql from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { ObservationFilter } from "./observation.input.js";
import { observationListing } from "./observation.query.js";
import { ObservationConnection } from "./observation.type.js";
import { type ReadObservationRow, type ShownObservation, showObservation } from "./show-observation.js";

/** The observations of trainees. */
@Resolver(() => TraineeType)
export class TraineeObservationsResolver {
  @Costs({ weight: 400 })
  @Batched()
  @FieldResolver(() => ObservationConnection, {
    description:
      "The trainee's observed lessons, and what mentors were observed to do with them, the newest first.",
  })
  async observations(
    @Root() parents: readonly ShownTrainee[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ObservationFilter, {
      nullable: true,
      description: "Which observations; all that were not withdrawn without it.",
    })
    filter: ObservationFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownObservation>[]> {
    const viewer = viewerOf(context);
    const listing = observationListing(viewer, filter, partnershipGuards.Trainee.observations);
    const ids = parents.map(({ id }) => id);
    const pages = await readPages<ReadObservationRow>(
      context.read,
      listing,
      sql`observation.trainee_id`,
      ids,
      page,
    );
    return pages.map((found) => found.map((row) => showObservation(row, viewer.today)));
  }
}
