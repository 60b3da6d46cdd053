import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { levelById } from "../../framework/level/level.loader.js";
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import type { RatingRow } from "./rating.table.js";
import { ObservationRatingType } from "./rating.type.js";

type Ratings = readonly RatingRow[];

@Resolver(() => ObservationRatingType)
export class ObservationRatingResolver {
  @Batched(strandById)
  @FieldResolver(() => StrandType, { description: "The strand." })
  strand(@Root() ratings: Ratings, @Ctx() context: GraphContext) {
    const ids = ratings.map(({ strandId }) => strandId);
    return loadAll(strandById, ids, context);
  }

  @Batched(levelById)
  @FieldResolver(() => LevelType, { description: "The level." })
  level(@Root() ratings: Ratings, @Ctx() context: GraphContext) {
    const ids = ratings.map(({ levelId }) => levelId);
    return loadAll(levelById, ids, context);
  }
}
