import { withdrawalTable } from "../../../../graph/reading/withdrawal-table.js";
/** On what concerns rest no more. */
export const evidenceWithdrawalTable = withdrawalTable("concern_evidence_withdrawal", {
    evidenceId: "evidence_id",
});
//# sourceMappingURL=evidence-withdrawal.table.js.map