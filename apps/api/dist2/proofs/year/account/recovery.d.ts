import type { Account } from "./account.js";
/** Concerns: what was raised, on what it rests, and whether a plan came of it. */
export declare const concerns: Account;
/** What was done for the trainee, and when somebody looks again. */
export declare const interventions: Account;
