var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { action, isRefused } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardNamed, refuseClosed, touched } from "../calling/board-to-write.js";
import { boardInterestTable } from "./interest.table.js";
import { InterestKindEnum } from "./member.type.js";
let DeclareInterestInput = class DeclareInterestInput extends WriteInput {
    boardId;
    personId;
    kind;
    concernedId;
    account;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], DeclareInterestInput.prototype, "boardId", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The member; the viewer without it." })
], DeclareInterestInput.prototype, "personId", void 0);
__decorate([
    Field(() => InterestKindEnum, {
        nullable: true,
        description: "In what; without it, there is nothing to declare.",
    })
], DeclareInterestInput.prototype, "kind", void 0);
__decorate([
    Field(() => ID, { nullable: true, description: "The id of the trainee, the person or the school." })
], DeclareInterestInput.prototype, "concernedId", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "What is to be said of it." })
], DeclareInterestInput.prototype, "account", void 0);
DeclareInterestInput = __decorate([
    InputType("DeclareInterestInput", { description: "What a member declares: one interest, or none." })
], DeclareInterestInput);
export { DeclareInterestInput };
const tableOf = { trainee: "trainee", assessor: "person", school: "school" };
/** Declares an interest of a member, or that there is none. Whoever keeps boards may record what others declare. */
export const declareInterest = action({
    name: "declareInterest",
    description: "Declares an interest of a board's member in a trainee, an assessor or a school, or that there is none. They take no part in items that it concerns.",
    input: DeclareInterestInput,
    right: "sit-on-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "board-closed", "not-a-member", "words-missing"],
    async perform(performance, { boardId, personId, kind = null, concernedId = null, account }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: recordedBy } = viewer;
        const board = await boardNamed(performance, { boardId });
        if (isRefused(board))
            return board;
        const closed = refuseClosed(board);
        if (closed)
            return closed;
        const memberId = personId ?? recordedBy;
        if (!board.members.some((member) => member.personId === memberId))
            return refuse({ code: "not-a-member", personIds: [memberId] }, "personId");
        if (kind !== null && concernedId === null)
            return refuse({ code: "words-missing", what: kind }, "concernedId");
        if (kind === null && concernedId !== null)
            return refuse({ code: "words-missing", what: "kind" }, "kind");
        if (kind !== null && !(await found(unit, providerId, tableOf[kind], concernedId)))
            return refuse({ code: "not-found", what: kind, id: concernedId }, "concernedId");
        await touched(performance, board);
        const said = { kind, concernedId, account: account?.trim() || null, withdrawsId: null };
        await unit.insert(boardInterestTable, [
            { providerId, id: newId(), boardId, personId: memberId, ...said, recordedAt: now, recordedBy },
        ]);
        return { ids: { board: boardId }, about: kind === "trainee" ? [concernedId] : [] };
    },
});
//# sourceMappingURL=declare-interest.action.js.map