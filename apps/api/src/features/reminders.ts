import type { ReminderRule } from "../graph/writing/outbox/reminder-rule.js";
import { judgementReminders } from "./judgements/judgements.reminders.js";

/** Every room's reminders: of what is not listed here nobody is reminded. */
export const reminderRules: readonly ReminderRule[] = [...judgementReminders];
