import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { personById } from "../person/person.loader.js";
import { PersonType } from "../person/person.type.js";
import { schoolById } from "../school/school.loader.js";
import { SchoolType } from "../school/school.type.js";
import type { PlacementRow } from "./placement.table.js";
import { PlacementType } from "./placement.type.js";

type Placements = readonly PlacementRow[];

@Resolver(() => PlacementType)
export class PlacementResolver {
  @Batched()
  @FieldResolver(() => SchoolType, { description: "The school in which the trainee is placed." })
  school(@Root() placements: Placements, @Ctx() context: GraphContext) {
    return loadAll(
      schoolById,
      placements.map(({ schoolId }) => schoolId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "The trainee's mentor there, where one is known.",
  })
  mentor(@Root() placements: Placements, @Ctx() context: GraphContext) {
    return loadAll(
      personById,
      placements.map(({ mentorId }) => mentorId),
      context,
    );
  }
}
