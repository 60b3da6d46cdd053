import type { DailyWork } from "../graph/writing/outbox/daily-work.js";
import type { ReminderRule } from "../graph/writing/outbox/reminder-rule.js";
import { releaseOnItsDay } from "./assignments/release/release-on-its-day.js";
import { judgementReminders } from "./judgements/judgements.reminders.js";
import { releaseWithdrawn } from "./moderation/allotment/release-withdrawn.js";
import { recoveryReminders } from "./recovery/recovery.reminders.js";

/** Every room's reminders: of what is not listed here nobody is reminded. */
export const reminderRules: readonly ReminderRule[] = [...judgementReminders, ...recoveryReminders];

/** What every room does by itself when its day has come. */
export const dailyWorks: readonly DailyWork[] = [releaseOnItsDay, releaseWithdrawn];
