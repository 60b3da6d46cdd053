import { Field, ID, InputType } from "type-graphql";
import { action, isRefused } from "../../../graph/writing/action.js";
import { eachItem } from "../../../graph/writing/each-item.js";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardSeen, refuseClosed, touched } from "../calling/board-to-write.js";
import { concernedBy } from "./concerned.query.js";
import { boardItemTable } from "./item.table.js";
import { type BoardItemKind, BoardItemKindEnum } from "./item-kind.enum.js";

@InputType("BoardItemInput", { description: "Something that a board is to decide about." })
export class BoardItemInput {
  @Field(() => BoardItemKindEnum, { description: "What it is about." })
  readonly kind!: BoardItemKind;

  @Field(() => ID, { description: "The id of the trainee, the exercise or the assessor." })
  readonly subjectId!: string;
}

@InputType("PutOnAgendaInput", { description: "What a board is to decide about." })
export class PutOnAgendaInput extends ChangeInput {
  @Field(() => ID, { description: "The board's id." })
  readonly boardId!: string;

  @Field(() => [BoardItemInput], { description: "The items, in order; all or none are put on the agenda." })
  readonly items!: BoardItemInput[];
}

/** Puts items on the agenda, with whom they concern: who takes no part follows from that. */
export const putOnAgenda = action({
  name: "putOnAgenda",
  description:
    "Puts trainees, moderation exercises or assessors on a board's agenda. Whom each concerns is kept as it is recorded now.",
  input: PutOnAgendaInput,
  right: "keep-boards",
  shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
  refusals: ["not-found", "conflict", "board-closed", "item-twice", "words-missing", "items-refused"],
  async perform(performance, { boardId, expectedVersion, items }) {
    const { unit, viewer, now, newId, refuse } = performance;
    const { providerId, personId: recordedBy } = viewer;
    const board = await boardSeen(performance, { boardId, expectedVersion });
    if (isRefused(board)) return board;
    const closed = refuseClosed(board);
    if (closed) return closed;
    if (items.length === 0) return refuse({ code: "words-missing", what: "item" }, "items");
    const there = new Map(board.items.map(({ kind, subjectId, id }) => [`${kind} ${subjectId}`, id]));
    const made = await eachItem("items", items, async ({ kind, subjectId }, index) => {
      const known = there.get(`${kind} ${subjectId}`);
      if (known !== undefined) return refuse({ code: "item-twice", itemId: known }, "subjectId");
      const concerned = await concernedBy(performance, kind, subjectId);
      if (concerned === null) return refuse({ code: "not-found", what: kind, id: subjectId }, "subjectId");
      const row = { id: newId(), boardId, position: board.items.length + index + 1, kind, subjectId };
      there.set(`${kind} ${subjectId}`, row.id);
      return { row: { providerId, ...row, recordedAt: now, recordedBy }, concerned };
    });
    if (isRefused(made)) return made;
    await touched(performance, board);
    await unit.insert(
      boardItemTable,
      made.map(({ row }) => row),
    );
    const concerns = made.flatMap(({ row, concerned }) =>
      concerned.map(({ kind, concernedId }) => [providerId, row.id, kind, concernedId]),
    );
    const columns = ["provider_id", "item_id", "kind", "concerned_id"];
    await writeRows(unit, "board_item_concern", columns, concerns);
    const about = items.filter(({ kind }) => kind === "trainee").map(({ subjectId }) => subjectId);
    return { ids: { board: boardId }, about };
  },
});
