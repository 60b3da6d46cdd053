import { withdrawalTable } from "../../../graph/reading/withdrawal-table.js";
/** What was handed in and does not count. */
export const submissionWithdrawalTable = withdrawalTable("submission_withdrawal", {
    submissionId: "submission_id",
});
//# sourceMappingURL=withdrawal.table.js.map