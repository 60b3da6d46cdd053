import type { DailyWork } from "../graph/writing/outbox/daily-work.js";
import type { ReminderRule } from "../graph/writing/outbox/reminder-rule.js";
/** Every room's reminders: of what is not listed here nobody is reminded. */
export declare const reminderRules: readonly ReminderRule[];
/** What every room does by itself when its day has come. */
export declare const dailyWorks: readonly DailyWork[];
