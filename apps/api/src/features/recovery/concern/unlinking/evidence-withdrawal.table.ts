import { withdrawalTable } from "../../../../graph/writing/withdrawal-table.js";

/** On what concerns rest no more. */
export const evidenceWithdrawalTable = withdrawalTable("concern_evidence_withdrawal", {
  evidenceId: "evidence_id",
});
