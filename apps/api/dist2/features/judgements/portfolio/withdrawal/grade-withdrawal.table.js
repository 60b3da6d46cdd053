import { withdrawalTable } from "../../../../graph/reading/withdrawal-table.js";
/** Grades of portfolios that were taken back. */
export const gradeWithdrawalTable = withdrawalTable("portfolio_grade_withdrawal", { gradeId: "grade_id" });
//# sourceMappingURL=grade-withdrawal.table.js.map