import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { partnershipGuards } from "../partnership.guards.js";
import type { ShownTrainee } from "../trainee/show-trainee.js";
import { TraineeType } from "../trainee/trainee.type.js";
import { type ReadPlacementRow, readPlacements } from "./placement.query.js";
import { PlacementType } from "./placement.type.js";

/** The placements of trainees. */
@Resolver(() => TraineeType)
export class TraineePlacementsResolver {
  @Batched(null, { by: "id", read: readPlacements })
  @FieldResolver(() => [PlacementType], {
    description:
      "Where the trainee is placed through the year, in order. Empty where the viewer may not see it: a school often has one trainee.",
  })
  async placements(
    @Root() trainees: readonly ShownTrainee[],
    @Ctx() context: GraphContext,
  ): Promise<ReadPlacementRow[][]> {
    const ids = trainees.map((trainee) => trainee.id);
    const shown = shownOf(trainees, partnershipGuards.Trainee, "placements").map((trainee) => trainee.id);
    const placements = shown.length === 0 ? [] : await readPlacements(shown, context);
    return gathered(ids, placements, (placement) => placement.traineeId);
  }
}
