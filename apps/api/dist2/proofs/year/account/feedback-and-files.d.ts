import type { Account } from "./account.js";
/** What was said of targets, by whom and when. */
export declare const feedback: Account;
/** Files, with what is in them by its hash, and of what they are evidence. */
export declare const files: Account;
