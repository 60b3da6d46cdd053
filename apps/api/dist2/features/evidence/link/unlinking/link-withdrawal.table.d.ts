/** What files are evidence of no more. */
export declare const linkWithdrawalTable: import("typeorm").EntitySchema<import("../../../../graph/reading/stored.js").Stored<import("../../../../graph/reading/withdrawal-table.js").Withdrawal & Readonly<Record<"linkId", string>>>>;
