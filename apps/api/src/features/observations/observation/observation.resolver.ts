import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load, loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { schoolById } from "../../partnership/school/school.loader.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { observationGuards } from "../observations.guards.js";
import { ObservationFilter } from "./observation.input.js";
import { observationById } from "./observation.loader.js";
import { observationListing } from "./observation.query.js";
import { ObservationConnection, ObservationType } from "./observation.type.js";
import { type ReadObservationRow, type ShownObservation, showObservation } from "./show-observation.js";

type Observations = readonly ShownObservation[];

@Resolver(() => ObservationType)
export class ObservationResolver {
  @Costs({ weight: 400 })
  @Query(() => ObservationConnection, {
    description: "Observations of trainees in the viewer's scope, the newest first.",
  })
  async observations(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ObservationFilter, {
      nullable: true,
      description: "Which observations; all that were not withdrawn without it.",
    })
    filter: ObservationFilter | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownObservation>> {
    const viewer = viewerOf(context);
    const listing = observationListing(viewer, filter, observationGuards.Query.observations);
    const rows = await readPage<ReadObservationRow>(context.read, listing, page);
    return rows.map((row) => showObservation(row, viewer.today));
  }

  @Query(() => ObservationType, {
    nullable: true,
    description: "One observation; null outside the viewer's scope.",
  })
  async observation(
    @Arg("id", () => ID, { description: "The observation's id." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<ShownObservation | null> {
    return isUuid(id) ? load(observationById, id, context) : null;
  }

  @Batched()
  @FieldResolver(() => TraineeType, {
    description: "The trainee whose lesson it is, or with whom the mentor works.",
  })
  trainee(@Root() observations: Observations, @Ctx() context: GraphContext) {
    const ids = observations.map(({ traineeId }) => traineeId);
    return loadAll(traineeById, ids, context);
  }

  @Batched()
  @FieldResolver(() => SchoolType, {
    nullable: true,
    description: "Where it is; null where the viewer may not see placements.",
  })
  school(@Root() observations: Observations, @Ctx() context: GraphContext) {
    const ids = observations.map(({ schoolId }) => schoolId);
    return loadAll(schoolById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The mentor who is observed; null for a lesson.",
  })
  mentor(@Root() observations: Observations, @Ctx() context: GraphContext) {
    return peopleOf(
      observations.map((row) => ({ id: row.mentorId, row })),
      { guards: observationGuards.Observation, part: "mentor" },
      context,
    );
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who planned or recorded it." })
  plannedBy(@Root() observations: Observations, @Ctx() context: GraphContext) {
    return peopleOf(
      observations.map((row) => ({ id: row.plannedBy, row })),
      { guards: observationGuards.Observation, part: "plannedBy" },
      context,
    );
  }

  @Batched()
  @FieldResolver(() => ObservationType, {
    nullable: true,
    description: "The joint observation that the feedback was about; null for other kinds.",
  })
  follows(@Root() observations: Observations, @Ctx() context: GraphContext) {
    const ids = observations.map(({ followsId }) => followsId);
    return loadAll(observationById, ids, context);
  }

  @Batched()
  @FieldResolver(() => ObservationType, {
    nullable: true,
    description: "The withdrawn observation that this one records anew, if any.",
  })
  replaces(@Root() observations: Observations, @Ctx() context: GraphContext) {
    const ids = observations.map(({ replacesId }) => replacesId);
    return loadAll(observationById, ids, context);
  }
}
