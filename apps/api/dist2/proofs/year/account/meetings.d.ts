import type { Account } from "./account.js";
/** Records of meetings: how far each has come, and what it says last. */
export declare const meetings: Account;
