/** On what concerns rest no more. */
export declare const evidenceWithdrawalTable: import("typeorm").EntitySchema<import("../../../../graph/reading/stored.js").Stored<import("../../../../graph/reading/withdrawal-table.js").Withdrawal & Readonly<Record<"evidenceId", string>>>>;
