/** Looks at portfolios that were taken back. */
export declare const checkWithdrawalTable: import("typeorm").EntitySchema<import("../../../../graph/reading/stored.js").Stored<import("../../../../graph/reading/withdrawal-table.js").Withdrawal & Readonly<Record<"checkId", string>>>>;
