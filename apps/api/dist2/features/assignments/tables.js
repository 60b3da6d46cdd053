import { assignmentStrandTable } from "./assignment/assignment-strand.table.js";
import { assignmentSubjectTable } from "./assignment/assignment-subject.table.js";
import { assignmentTable } from "./assignment/assignment.table.js";
import { assignmentCalendarTable } from "./assignment/calendar.table.js";
import { extensionTable } from "./extension/extension.table.js";
import { feedbackDraftTable } from "./feedback/draft.table.js";
import { feedbackTable } from "./feedback/feedback.table.js";
import { releaseTable } from "./release/release.table.js";
import { allotmentTable } from "./allotment/allotment.table.js";
import { markTable } from "./marking/mark.table.js";
import { pieceTable } from "./piece/piece.table.js";
import { submissionTable } from "./submission/submission.table.js";
import { submissionWithdrawalTable } from "./submission/withdrawal.table.js";
/** The room's tables. */
export const assignmentTables = [
    assignmentTable,
    assignmentSubjectTable,
    assignmentStrandTable,
    assignmentCalendarTable,
    extensionTable,
    pieceTable,
    allotmentTable,
    submissionTable,
    submissionWithdrawalTable,
    releaseTable,
    markTable,
    feedbackTable,
    feedbackDraftTable,
];
//# sourceMappingURL=tables.js.map