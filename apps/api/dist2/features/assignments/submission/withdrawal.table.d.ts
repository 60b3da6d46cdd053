/** What was handed in and does not count. */
export declare const submissionWithdrawalTable: import("typeorm").EntitySchema<import("../../../graph/reading/stored.js").Stored<import("../../../graph/reading/withdrawal-table.js").Withdrawal & Readonly<Record<"submissionId", string>>>>;
