import { withdrawalTable } from "../../../../graph/writing/withdrawal-table.js";

/** Grades of portfolios that were taken back. */
export const gradeWithdrawalTable = withdrawalTable("portfolio_grade_withdrawal", { gradeId: "grade_id" });
