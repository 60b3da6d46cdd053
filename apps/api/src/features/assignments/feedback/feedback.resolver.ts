import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { readingMarks } from "../marking/mark.loader.js";
import { isKnown } from "../is-known.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { rowsOfPieces } from "../piece/rows-of-pieces.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { readDrafts, feedbackVersions } from "./feedback.query.js";
import { feedbackTable } from "./feedback.table.js";
import { FeedbackDraftType, FeedbackType, type ShownFeedback } from "./feedback.type.js";

const feedbackOf = rowsOfPieces(feedbackTable, {
  guards: assignmentGuards.Feedback,
  within: readingMarks,
  isHeld: true,
});

/** Feedback on pieces of work. */
@Resolver(() => PieceOfWorkType)
export class PieceFeedbackResolver {
  @Costs({ assumedSize: 2 })
  @Batched()
  @FieldResolver(() => [FeedbackType], {
    description:
      "What was written to the trainee, the newest first. Empty where the viewer may not read it, and on their own work until it was sent.",
  })
  async feedback(
    @Root() pieces: readonly ShownPiece[],
    @Ctx() context: GraphContext,
  ): Promise<ShownFeedback[][]> {
    const { feedback: bit } = bitsOf(assignmentGuards.PieceOfWork);
    const ids = pieces.map(({ id, masked }) => ((masked & bit) === 0 ? id : null));
    const lists = await loadAll(feedbackOf, ids, context);
    return pieces.map(({ asOf }, at) =>
      (lists[at] ?? [])
        .filter(({ recordedAt }) => isKnown(recordedAt, asOf))
        .toReversed()
        .map((row, index) => ({ ...row, isCurrent: index === 0 })),
    );
  }

  @Batched()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How often feedback was written and a draft of it kept by the viewer: send it as expectedVersion with feedback. null where it may not be seen.",
  })
  async feedbackVersion(
    @Root() pieces: readonly ShownPiece[],
    @Ctx() context: GraphContext,
  ): Promise<(number | null)[]> {
    const { feedbackVersion: bit } = bitsOf(assignmentGuards.PieceOfWork);
    const isShown = ({ masked }: ShownPiece) => (masked & bit) === 0;
    const ids = pieces.filter(isShown).map(({ id }) => id);
    const versions =
      ids.length === 0 ? null : await feedbackVersions(context.read, ids, viewerOf(context).personId);
    return pieces.map((piece) => (isShown(piece) ? (versions?.get(piece.id) ?? 0) : null));
  }

  @Batched()
  @FieldResolver(() => FeedbackDraftType, {
    nullable: true,
    description: "What the viewer has begun to write; null where there is nothing. Nobody else sees it.",
  })
  async feedbackDraft(@Root() pieces: readonly ShownPiece[], @Ctx() context: GraphContext) {
    const ids = pieces.map(({ id }) => id);
    return inOrder(ids, await readDrafts(ids, context), ({ pieceId }) => pieceId);
  }
}

@Resolver(() => FeedbackType)
export class FeedbackResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who wrote it, without the name where it may not be seen.",
  })
  writtenBy(@Root() feedback: readonly ShownFeedback[], @Ctx() context: GraphContext) {
    const named = feedback.map((row) => ({ id: row.writtenBy, row }));
    return peopleOf(named, { guards: assignmentGuards.Feedback, part: "writtenBy" }, context);
  }
}
