var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { refuseConfirming, refuseDecision } from "@reviewpoint/domain/moderation";
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
let RecordDecisionInput = class RecordDecisionInput extends ChangeInput {
    boardId;
    itemId;
    kind;
    reason;
    decidedBy;
    correctsId;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], RecordDecisionInput.prototype, "boardId", void 0);
__decorate([
    Field(() => ID, { description: "The item's id." })
], RecordDecisionInput.prototype, "itemId", void 0);
__decorate([
    Field(() => BoardDecisionKindEnum, { description: "What was decided." })
], RecordDecisionInput.prototype, "kind", void 0);
__decorate([
    Field(() => String, {
        description: "Why, in the board's words. It names nobody about whom the board decides.",
    })
], RecordDecisionInput.prototype, "reason", void 0);
__decorate([
    Field(() => [ID], {
        nullable: true,
        description: "Ids of the members who decided; without it, everybody who was there and may.",
    })
], RecordDecisionInput.prototype, "decidedBy", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The decision that it corrects: the one that counts." })
], RecordDecisionInput.prototype, "correctsId", void 0);
RecordDecisionInput = __decorate([
    InputType("RecordDecisionInput", { description: "What a board decided about an item, and why." })
], RecordDecisionInput);
export { RecordDecisionInput };
/** Records a decision of those who were there and have no interest in the item. */
export const recordDecision = action({
    name: "recordDecision",
    description: "Records what a board decided about an item, and why. It needs a quorum of members without an interest in the item; to defer needs none.",
    input: RecordDecisionInput,
    right: "keep-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: [
        ...["not-found", "conflict", "board-closed", "words-missing", "people-named", "member-twice"],
        ...["quorum-missing", "decided-with-conflict", "decided-though-absent"],
        ...["already-decided", "nothing-to-correct", "exercise-open"],
    ],
    async perform(performance, input) {
        const { boardId, expectedVersion, itemId, kind, reason, correctsId = null } = input;
        const { unit, viewer, now, newId, refuse } = performance;
        const board = await boardSeen(performance, { boardId, expectedVersion });
        if (isRefused(board))
            return board;
        const closed = refuseClosed(board);
        if (closed)
            return closed;
        const item = board.items.find(({ id }) => id === itemId);
        if (!item)
            return refuse({ code: "not-found", what: "item", id: itemId }, "itemId");
        // without a record of who was there, nobody was
        const meeting = { ...board, members: board.seated, present: board.present ?? [] };
        const decidedBy = input.decidedBy ?? (board.present === null ? [] : item.quorum.deciding);
        const decision = { itemId, kind, reason, decidedBy, corrects: correctsId };
        const refusal = refuseDecision(decision, item.concerned, meeting, item.decision);
        if (refusal)
            return refuse(refusal, fieldOf[refusal.code] ?? "decidedBy");
        const named = await refuseNames(performance, board, { reason });
        if (named)
            return named;
        if (item.kind === "exercise") {
            const going = refuseConfirming(kind, await exerciseOnAgenda(unit, viewer.providerId, item.subjectId));
            if (going)
                return refuse(going, "kind");
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
const fieldOf = {
    "words-missing": "reason",
    "already-decided": "itemId",
    "nothing-to-correct": "correctsId",
};
//# sourceMappingURL=record-decision.action.js.map