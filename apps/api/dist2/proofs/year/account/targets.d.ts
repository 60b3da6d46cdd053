import type { Account } from "./account.js";
/** Targets: which are open, how the others were closed, when they are due. */
export declare const targets: Account;
