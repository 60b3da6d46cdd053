import type { Account } from "./account.js";
/** Recovery plans: where each stands after everything that has happened to it. */
export declare const plans: Account;
