/** Grades of portfolios that were taken back. */
export declare const gradeWithdrawalTable: import("typeorm").EntitySchema<import("../../../../graph/reading/stored.js").Stored<import("../../../../graph/reading/withdrawal-table.js").Withdrawal & Readonly<Record<"gradeId", string>>>>;
