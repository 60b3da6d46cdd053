import { withdrawalTable } from "../../../../graph/reading/withdrawal-table.js";
/** Looks at portfolios that were taken back. */
export const checkWithdrawalTable = withdrawalTable("portfolio_check_withdrawal", { checkId: "check_id" });
//# sourceMappingURL=check-withdrawal.table.js.map