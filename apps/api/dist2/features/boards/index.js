import { BoardItemResolver } from "./agenda/item.resolver.js";
import { putOnAgenda } from "./agenda/put-on-agenda.action.js";
import { BoardResolver } from "./board/board.resolver.js";
import { callBoard } from "./calling/call-board.action.js";
import { closeBoard } from "./calling/close-board.action.js";
import { recordAttendance } from "./calling/record-attendance.action.js";
import { BoardChecklistResolver } from "./checklist/board-checklist.resolver.js";
import { recordDecision } from "./decision/record-decision.action.js";
import { BoardActionResolver } from "./follow-up/action.resolver.js";
import { closeAction } from "./follow-up/close-action.action.js";
import { raiseAction } from "./follow-up/raise-action.action.js";
import { declareInterest } from "./member/declare-interest.action.js";
import { BoardInterestResolver, BoardMemberResolver } from "./member/member.resolver.js";
import { withdrawInterest } from "./member/withdraw-interest.action.js";
import { BoardMinutesResolver, BoardSignatureResolver } from "./minutes/minutes.resolver.js";
import { signMinutes } from "./minutes/sign-minutes.action.js";
import { writeMinutes } from "./minutes/write-minutes.action.js";
export { readBoards } from "./board/board.query.js";
export { factsOf } from "./checklist/board-facts.js";
/** What the room adds to the graph. */
export const boardResolvers = [
    ...[BoardResolver, BoardChecklistResolver],
    ...[BoardMemberResolver, BoardInterestResolver],
    ...[BoardItemResolver, BoardActionResolver],
    ...[BoardMinutesResolver, BoardSignatureResolver],
];
/** What can be done in the room. */
export const boardActions = [
    ...[callBoard, putOnAgenda, recordAttendance, closeBoard],
    ...[declareInterest, withdrawInterest, recordDecision],
    ...[raiseAction, closeAction, writeMinutes, signMinutes],
];
//# sourceMappingURL=index.js.map