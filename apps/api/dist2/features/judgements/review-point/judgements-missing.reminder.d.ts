import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
/**
 * A window closes and judgements are missing. Mentors are told how many of their own trainees it concerns; whoever else a
 * provider has told of it, how many there are in all. No letter names a trainee.
 */
export declare const judgementsMissing: ReminderRule;
