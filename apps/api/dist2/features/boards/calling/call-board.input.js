var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { BoardSeatEnum } from "../board/board.enums.js";
let BoardMemberInput = class BoardMemberInput {
    personId;
    seat;
};
__decorate([
    Field(() => ID, { description: "The person's id." })
], BoardMemberInput.prototype, "personId", void 0);
__decorate([
    Field(() => BoardSeatEnum, { description: "In which seat." })
], BoardMemberInput.prototype, "seat", void 0);
BoardMemberInput = __decorate([
    InputType("BoardMemberInput", { description: "Somebody who is to sit on a board." })
], BoardMemberInput);
export { BoardMemberInput };
let CallBoardInput = class CallBoardInput extends WriteInput {
    name;
    heldOn;
    cohortIds;
    members;
};
__decorate([
    Field(() => String, { description: "What it is called." })
], CallBoardInput.prototype, "name", void 0);
__decorate([
    Field(() => DateScalar, { description: "The day on which it meets." })
], CallBoardInput.prototype, "heldOn", void 0);
__decorate([
    Field(() => [ID], { description: "The cohorts about whose trainees it decides." })
], CallBoardInput.prototype, "cohortIds", void 0);
__decorate([
    Field(() => [BoardMemberInput], { description: "Who sits on it; exactly one in the chair." })
], CallBoardInput.prototype, "members", void 0);
CallBoardInput = __decorate([
    InputType("CallBoardInput", { description: "Which board meets when, about whom, and who sits on it." })
], CallBoardInput);
export { CallBoardInput };
let RecordAttendanceInput = class RecordAttendanceInput extends ChangeInput {
    boardId;
    present;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], RecordAttendanceInput.prototype, "boardId", void 0);
__decorate([
    Field(() => [ID], { description: "Ids of the members who were there." })
], RecordAttendanceInput.prototype, "present", void 0);
RecordAttendanceInput = __decorate([
    InputType("RecordAttendanceInput", { description: "Who of a board's members was there." })
], RecordAttendanceInput);
export { RecordAttendanceInput };
let CloseBoardInput = class CloseBoardInput extends ChangeInput {
    boardId;
};
__decorate([
    Field(() => ID, { description: "The board's id." })
], CloseBoardInput.prototype, "boardId", void 0);
CloseBoardInput = __decorate([
    InputType("CloseBoardInput", { description: "Which board is closed." })
], CloseBoardInput);
export { CloseBoardInput };
//# sourceMappingURL=call-board.input.js.map