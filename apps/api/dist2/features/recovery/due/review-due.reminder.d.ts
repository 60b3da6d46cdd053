import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
/**
 * The review of a recovery plan falls due. Its owner and the lead mentors of the subject are told that one does, and when:
 * not of whom, and not why.
 */
export declare const recoveryReviewDue: ReminderRule;
