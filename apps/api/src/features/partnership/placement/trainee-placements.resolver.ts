import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import type { ShownTrainee } from "../trainee/show-trainee.js";
import { TraineeType } from "../trainee/trainee.type.js";
import { readPlacements } from "./placement.query.js";
import type { PlacementRow } from "./placement.table.js";
import { PlacementType } from "./placement.type.js";

/** The placements of trainees. */
@Resolver(() => TraineeType)
export class TraineePlacementsResolver {
  @Batched()
  @FieldResolver(() => [PlacementType], {
    description:
      "Where the trainee is placed through the year, in order. Empty where the viewer may not see names: a school often has one trainee.",
  })
  async placements(
    @Root() trainees: readonly ShownTrainee[],
    @Ctx() context: GraphContext,
  ): Promise<PlacementRow[][]> {
    const ids = trainees.map((trainee) => trainee.id);
    const named = trainees.filter((trainee) => trainee.isNamed).map((trainee) => trainee.id);
    const placements = named.length === 0 ? [] : await readPlacements(named, context);
    return gathered(ids, placements, (placement) => placement.traineeId);
  }
}
