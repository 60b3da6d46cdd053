/** The condition that a row of `evidence_link` was not taken back. */
export declare const standingLink: import("sql-template-tag").Sql;
