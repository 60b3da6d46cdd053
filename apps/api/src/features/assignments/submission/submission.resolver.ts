import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { isKnown } from "../is-known.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { submissionsOf } from "./submission.query.js";
import { SubmissionType, type ShownSubmission } from "./submission.type.js";

/** What was handed in for pieces of work. */
@Resolver(() => PieceOfWorkType)
export class PieceSubmissionsResolver {
  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [SubmissionType], {
    description: "What was handed in, in the order in which it was recorded; withdrawn scripts among it.",
  })
  async submissions(
    @Root() pieces: readonly ShownPiece[],
    @Ctx() context: GraphContext,
  ): Promise<ShownSubmission[][]> {
    const ids = pieces.map(({ id }) => id);
    const lists = await loadAll(submissionsOf, ids, context);
    return pieces.map(({ asOf }, at) =>
      (lists[at] ?? [])
        .filter(({ recordedAt }) => isKnown(recordedAt, asOf))
        .map((row) => {
          const { withdrawalRecordedAt: when } = row;
          return when === null || isKnown(when, asOf)
            ? row
            : { ...row, withdrawnOn: null, whyWithdrawn: null };
        }),
    );
  }
}
