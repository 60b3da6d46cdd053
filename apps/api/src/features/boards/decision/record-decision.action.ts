import { type BoardDecisionKind, refuseConfirming, refuseDecision } from "@reviewpoint/domain/moderation";
import { Field, ID, InputType } from "type-graphql";
import { action, isRefused } from "../../../graph/writing/action.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { BoardDecisionKindEnum } from "../board/board.enums.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardSeen, refuseClosed, touched } from "../calling/board-to-write.js";
import { refuseNames } from "../words/refuse-names.js";
import { exerciseOnAgenda } from "../agenda/exercise-on-agenda.query.js";
import { boardDecisionTable } from "./decision.table.js";

@InputType("RecordDecisionInput", { description: "What a board decided about an item, and why." })
export class RecordDecisionInput extends ChangeInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;

  @Field(() => ID, { description: "The item's id." })
  readonly itemId!: string;

  @Field(() => BoardDecisionKindEnum, { description: "What was decided." })
  readonly kind!: BoardDecisionKind;

  @Field(() => String, {
    description: "Why, in the board's words. It names nobody about whom the board decides.",
  })
  readonly reason!: string;

  @Field(() => [ID], {
    nullable: true,
    description: "Ids of the members who decided; without it, everybody who was there and may.",
  })
  readonly decidedBy?: string[] | null;

  @Field(() => ID, { nullable: true, description: "The decision that it corrects: the one that counts." })
  readonly correctsId?: string | null;
}

/** Records a decision of those who were there and have no interest in the item. */
export const recordDecision = action({
  name: "recordDecision",
  description:
    "Records what a board decided about an item, and why. It needs a quorum of members without an interest in the item; to defer needs none.",
  input: RecordDecisionInput,
  right: "keep-boards",
  shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
  refusals: [
    ...(["not-found", "conflict", "board-closed", "words-missing", "people-named", "member-twice"] as const),
    ...(["quorum-missing", "decided-with-conflict", "decided-though-absent"] as const),
    ...(["already-decided", "nothing-to-correct", "exercise-open"] as const),
  ],
  async perform(performance, input) {
    const { boardId, expectedVersion, itemId, kind, reason, correctsId = null } = input;
    const { unit, viewer, now, newId, refuse } = performance;
    const board = await boardSeen(performance, { boardId, expectedVersion });
    if (isRefused(board)) return board;
    const closed = refuseClosed(board);
    if (closed) return closed;
    const item = board.items.find(({ id }) => id === itemId);
    if (!item) return refuse({ code: "not-found", what: "item", id: itemId }, "itemId");
    // without a record of who was there, nobody was
    const meeting = { ...board, members: board.seated, present: board.present ?? [] };
    const decidedBy = input.decidedBy ?? (board.present === null ? [] : item.quorum.deciding);
    const decision = { itemId, kind, reason, decidedBy, corrects: correctsId };
    const refusal = refuseDecision(decision, item.concerned, meeting, item.decision);
    if (refusal) return refuse(refusal, fieldOf[refusal.code] ?? "decidedBy");
    const named = await refuseNames(performance, board, { reason });
    if (named) return named;
    if (item.kind === "exercise") {
      const going = refuseConfirming(kind, await exerciseOnAgenda(unit, viewer.providerId, item.subjectId));
      if (going) return refuse(going, "kind");
    }
    await touched(performance, board);
    const { providerId, personId: recordedBy } = viewer;
    await unit.insert(boardDecisionTable, [
      {
        ...{ providerId, id: newId(), boardId, itemId, sequence: item.decisions.length + 1, kind },
        ...{ reason: reason.trim(), decidedBy: [...decidedBy], correctsId },
        conflicted: board.present === null ? [] : item.quorum.conflicted,
        ...{ recordedAt: now, recordedBy },
      },
    ]);
    return { ids: { board: boardId }, about: item.kind === "trainee" ? [item.subjectId] : [] };
  },
});

/** The field of the input that a refusal is about; `decidedBy` for the others. */
const fieldOf: Readonly<Record<string, string>> = {
  "words-missing": "reason",
  "already-decided": "itemId",
  "nothing-to-correct": "correctsId",
};
