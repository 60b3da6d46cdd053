import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { gapsByTrainee } from "./knowledge-gap.loader.js";
import { KnowledgeGapType } from "./knowledge-gap.type.js";

/** The gaps of trainees. */
@Resolver(() => TraineeType)
export class TraineeGapsResolver {
  @Batched()
  @FieldResolver(() => [KnowledgeGapType], {
    description: "What the trainee has yet to learn, and what was closed, the oldest first.",
  })
  async gaps(
    @Root() trainees: readonly ShownTrainee[],
    @Arg("asOf", () => DateTimeScalar, asOfHelp) asOf: string | null,
    @Ctx() context: GraphContext,
  ) {
    const found = await loadAll(
      gapsByTrainee(asOf ?? null, context),
      trainees.map(({ id }) => id),
      context,
    );
    return found.map((gaps) => gaps ?? []);
  }
}
