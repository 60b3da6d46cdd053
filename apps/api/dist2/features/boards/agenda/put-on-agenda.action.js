var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
import { BoardItemKindEnum } from "./item-kind.enum.js";
let BoardItemInput = class BoardItemInput {
    kind;
    subjectId;
};
__decorate([
    Field(() => BoardItemKindEnum, { description: "What it is about." })
], BoardItemInput.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { description: "The id of the trainee, the exercise or the assessor." })
], BoardItemInput.prototype, "subjectId", void 0);
BoardItemInput = __decorate([
    InputType("BoardItemInput", { description: "Something that a board is to decide about." })
], BoardItemInput);
export { BoardItemInput };
let PutOnAgendaInput = class PutOnAgendaInput extends ChangeInput {
    boardId;
    items;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], PutOnAgendaInput.prototype, "boardId", void 0);
__decorate([
    Field(() => [BoardItemInput], { description: "The items, in order; all or none are put on the agenda." })
], PutOnAgendaInput.prototype, "items", void 0);
PutOnAgendaInput = __decorate([
    InputType("PutOnAgendaInput", { description: "What a board is to decide about." })
], PutOnAgendaInput);
export { PutOnAgendaInput };
/** Puts items on the agenda, with whom they concern: who takes no part follows from that. */
export const putOnAgenda = action({
    name: "putOnAgenda",
    description: "Puts trainees, moderation exercises or assessors on a board's agenda. Whom each concerns is kept as it is recorded now.",
    input: PutOnAgendaInput,
    right: "keep-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "conflict", "board-closed", "item-twice", "words-missing", "items-refused"],
    async perform(performance, { boardId, expectedVersion, items }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: recordedBy } = viewer;
        const board = await boardSeen(performance, { boardId, expectedVersion });
        if (isRefused(board))
            return board;
        const closed = refuseClosed(board);
        if (closed)
            return closed;
        if (items.length === 0)
            return refuse({ code: "words-missing", what: "item" }, "items");
        const there = new Map(board.items.map(({ kind, subjectId, id }) => [`${kind} ${subjectId}`, id]));
        const made = await eachItem("items", items, async ({ kind, subjectId }, index) => {
            const known = there.get(`${kind} ${subjectId}`);
            if (known !== undefined)
                return refuse({ code: "item-twice", itemId: known }, "subjectId");
            const concerned = await concernedBy(performance, kind, subjectId);
            if (concerned === null)
                return refuse({ code: "not-found", what: kind, id: subjectId }, "subjectId");
            const row = { id: newId(), boardId, position: board.items.length + index + 1, kind, subjectId };
            there.set(`${kind} ${subjectId}`, row.id);
            return { row: { providerId, ...row, recordedAt: now, recordedBy }, concerned };
        });
        if (isRefused(made))
            return made;
        await touched(performance, board);
        await unit.insert(boardItemTable, made.map(({ row }) => row));
        const concerns = made.flatMap(({ row, concerned }) => concerned.map(({ kind, concernedId }) => [providerId, row.id, kind, concernedId]));
        const columns = ["provider_id", "item_id", "kind", "concerned_id"];
        await writeRows(unit, "board_item_concern", columns, concerns);
        const about = items.filter(({ kind }) => kind === "trainee").map(({ subjectId }) => subjectId);
        return { ids: { board: boardId }, about };
    },
});
//# sourceMappingURL=put-on-agenda.action.js.map