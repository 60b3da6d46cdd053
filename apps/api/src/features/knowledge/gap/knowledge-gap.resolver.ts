import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { KnowledgeGapType, type KnownGap } from "./knowledge-gap.type.js";

type Gaps = readonly KnownGap[];

@Resolver(() => KnowledgeGapType)
export class KnowledgeGapResolver {
  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Whose gap it is." })
  trainee(@Root() gaps: Gaps, @Ctx() context: GraphContext) {
    return loadAll(
      traineeById,
      gaps.map(({ traineeId }) => traineeId),
      context,
    );
  }

  @Batched(strandById)
  @FieldResolver(() => StrandType, { nullable: true, description: "The strand that it belongs to, if any." })
  strand(@Root() gaps: Gaps, @Ctx() context: GraphContext) {
    return loadAll(
      strandById,
      gaps.map(({ strandId }) => strandId),
      context,
    );
  }
}
