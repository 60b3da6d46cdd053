import type { Account } from "./account.js";
/** Gaps of knowledge, and whether they are closed. */
export declare const gaps: Account;
/** What was handed in. */
export declare const handIns: Account;
/** Looks at the portfolio, those that were taken back among them, and the grades that count. */
export declare const portfolio: Account;
