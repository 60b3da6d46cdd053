import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { LevelType } from "../../framework/level/level.type.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { judgementById } from "../judgement/judgement.loader.js";
import { readJudgements } from "../judgement/judgement.query.js";
import { JudgementType } from "../judgement/judgement.type.js";
import { reviewPointById } from "../review-point/review-point.loader.js";
import { ReviewPointType } from "../review-point/review-point.type.js";
import { levelsByRank } from "./level-by-rank.js";
import type { StandingRow } from "./standing.table.js";
import { StandingType } from "./standing.type.js";

type Standings = readonly StandingRow[];

@Resolver(() => StandingType)
export class StandingResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { description: "Who stands so." })
  trainee(@Root() standings: Standings, @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      standings.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @Batched(reviewPointById)
  @FieldResolver(() => ReviewPointType, { description: "When." })
  reviewPoint(@Root() standings: Standings, @Ctx() context: GraphContext) {
    return loadAll(
      reviewPointById,
      standings.map(({ reviewPointId }) => reviewPointId),
      context,
    );
  }

  @Batched(strandById)
  @FieldResolver(() => StrandType, { description: "On what." })
  strand(@Root() standings: Standings, @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      standings.map(({ strandId }) => strandId),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => LevelType, { nullable: true, description: "The level judged; null unless judged." })
  level(@Root() standings: Standings, @Ctx() context: GraphContext) {
    return levelsByRank(
      standings.map(({ cohortId, levelRank }) => ({ cohortId, rank: levelRank })),
      context,
    );
  }

  @Batched()
  @FieldResolver(() => LevelType, { nullable: true, description: "The level expected; null where none is." })
  expectedLevel(@Root() standings: Standings, @Ctx() context: GraphContext) {
    return levelsByRank(
      standings.map(({ cohortId, expectedRank }) => ({ cohortId, rank: expectedRank })),
      context,
    );
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether the level is the expected one or higher; null unless judged where a level is expected.",
  })
  atOrAboveExpected(@Root() { levelRank, expectedRank }: StandingRow): boolean | null {
    return levelRank === null || expectedRank === null ? null : levelRank >= expectedRank;
  }

  @Batched(null, { by: "judgementId", read: readJudgements })
  @FieldResolver(() => JudgementType, {
    nullable: true,
    description: "The judgement it follows from; null unless judged.",
  })
  judgement(@Root() standings: Standings, @Ctx() context: GraphContext) {
    return loadAll(
      judgementById,
      standings.map(({ judgementId }) => judgementId),
      context,
    );
  }
}
