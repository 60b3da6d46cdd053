import { withdrawalTable } from "../../../../graph/reading/withdrawal-table.js";
/** What files are evidence of no more. */
export const linkWithdrawalTable = withdrawalTable("evidence_link_withdrawal", { linkId: "link_id" });
//# sourceMappingURL=link-withdrawal.table.js.map