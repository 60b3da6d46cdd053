/** What the room reminds of, and whom. */
export declare const recoveryReminders: readonly [import("../../graph/writing/outbox/reminder-rule.js").ReminderRule];
