var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { action, isRefused } from "../../../graph/writing/action.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardNamed, refuseClosed, touched } from "../calling/board-to-write.js";
import { boardInterestTable } from "./interest.table.js";
let WithdrawInterestInput = class WithdrawInterestInput extends WriteInput {
    boardId;
    interestId;
    reason;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], WithdrawInterestInput.prototype, "boardId", void 0);
__decorate([
    Field(() => ID, { description: "The declaration's id." })
], WithdrawInterestInput.prototype, "interestId", void 0);
__decorate([
    Field(() => String, { description: "Why it was no interest." })
], WithdrawInterestInput.prototype, "reason", void 0);
WithdrawInterestInput = __decorate([
    InputType("WithdrawInterestInput", { description: "Which declaration is taken back, and why." })
], WithdrawInterestInput);
export { WithdrawInterestInput };
/** Takes a declaration back, with a reason. It stays on record. */
export const withdrawInterest = action({
    name: "withdrawInterest",
    description: "Takes back an interest that was declared by mistake, and says why. It stays on record.",
    input: WithdrawInterestInput,
    right: "sit-on-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "board-closed", "nothing-to-withdraw", "words-missing"],
    async perform(performance, { boardId, interestId, reason }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const board = await boardNamed(performance, { boardId });
        if (isRefused(board))
            return board;
        const closed = refuseClosed(board);
        if (closed)
            return closed;
        const declared = board.members.flatMap(({ interests }) => interests).find(({ id }) => id === interestId);
        if (!declared)
            return refuse({ code: "nothing-to-withdraw", interestId }, "interestId");
        if (reason.trim() === "")
            return refuse({ code: "words-missing", what: "reason" }, "reason");
        await touched(performance, board);
        const { providerId, personId: recordedBy } = viewer;
        const said = { kind: null, concernedId: null, account: reason.trim(), withdrawsId: interestId };
        const row = { boardId, personId: declared.personId, ...said, recordedAt: now, recordedBy };
        await unit.insert(boardInterestTable, [{ providerId, id: newId(), ...row }]);
        return {
            ids: { board: boardId },
            about: declared.kind === "trainee" ? [declared.concernedId] : [],
        };
    },
});
//# sourceMappingURL=withdraw-interest.action.js.map