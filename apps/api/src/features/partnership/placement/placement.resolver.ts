import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { partnershipGuards } from "../partnership.guards.js";
import { peopleOf } from "../person/people-of.js";
import { PersonType } from "../person/person.type.js";
import { schoolById } from "../school/school.loader.js";
import { SchoolType } from "../school/school.type.js";
import { traineeById } from "../trainee/trainee.loader.js";
import { readTrainees } from "../trainee/trainee.query.js";
import { TraineeType } from "../trainee/trainee.type.js";
import type { ReadPlacementRow } from "./placement.query.js";
import { PlacementType } from "./placement.type.js";

type Placements = readonly ReadPlacementRow[];

@Resolver(() => PlacementType)
export class PlacementResolver {
  @Batched(null, { by: "schoolId", read: schoolById.rows })
  @FieldResolver(() => SchoolType, { description: "The school in which the trainee is placed." })
  school(@Root() placements: Placements, @Ctx() context: GraphContext) {
    return loadAll(
      schoolById,
      placements.map(({ schoolId }) => schoolId),
      context,
    );
  }

  @Batched(null, { by: "traineeId", read: readTrainees })
  @FieldResolver(() => TraineeType, { description: "Who is placed there." })
  trainee(@Root() placements: Placements, @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      placements.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The trainee's mentor there, where one is known.",
  })
  mentor(@Root() placements: Placements, @Ctx() context: GraphContext) {
    return peopleOf(
      placements.map((placement) => ({ id: placement.mentorId, row: placement })),
      { guards: partnershipGuards.Placement, part: "mentor" },
      context,
    );
  }
}
