/** What the room reminds of, and whom. */
export declare const judgementReminders: readonly [import("../../graph/writing/outbox/reminder-rule.js").ReminderRule];
