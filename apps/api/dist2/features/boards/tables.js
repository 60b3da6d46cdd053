import { boardItemTable } from "./agenda/item.table.js";
import { boardItemConcernTable } from "./agenda/item-concern.table.js";
import { boardTable } from "./board/board.table.js";
import { boardCohortTable } from "./board/board-cohort.table.js";
import { boardDecisionTable } from "./decision/decision.table.js";
import { boardActionTable } from "./follow-up/action.table.js";
import { boardActionDoneTable } from "./follow-up/action-done.table.js";
import { boardAttendanceTable } from "./member/attendance.table.js";
import { boardInterestTable } from "./member/interest.table.js";
import { boardMemberTable } from "./member/member.table.js";
import { boardMinutesTable } from "./minutes/minutes.table.js";
import { boardSignatureTable } from "./minutes/signature.table.js";
/** The tables of boards. */
export const boardTables = [
    ...[boardTable, boardCohortTable, boardMemberTable, boardAttendanceTable, boardInterestTable],
    ...[boardItemTable, boardItemConcernTable, boardDecisionTable, boardActionTable, boardActionDoneTable],
    ...[boardMinutesTable, boardSignatureTable],
];
//# sourceMappingURL=tables.js.map