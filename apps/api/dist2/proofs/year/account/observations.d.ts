import type { Account } from "./account.js";
/** Observations: whether they were taken back, are revealed and agreed, and where their copies stand. */
export declare const observations: Account;
