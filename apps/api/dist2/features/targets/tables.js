import { targetFeedbackTable } from "./feedback/target-feedback.table.js";
import { handInTable } from "./hand-in/hand-in.table.js";
import { handInAgreementTable } from "./hand-in/hand-in-agreement.table.js";
import { meetingTable } from "./meeting/meeting.table.js";
import { meetingReviewTable } from "./meeting/meeting-review.table.js";
import { meetingVersionTable } from "./meeting/meeting-version.table.js";
import { targetTable } from "./target/target.table.js";
import { targetStepTable } from "./target/target-step.table.js";
import { weekCheckTable } from "./week/week-check.table.js";
/** The room's tables. */
export const targetTables = [
    ...[meetingTable, meetingVersionTable, meetingReviewTable],
    ...[targetTable, targetStepTable, targetFeedbackTable],
    weekCheckTable,
    ...[handInAgreementTable, handInTable],
];
//# sourceMappingURL=tables.js.map