import { releaseOnItsDay } from "./assignments/release/release-on-its-day.js";
import { judgementReminders } from "./judgements/judgements.reminders.js";
import { releaseWithdrawn } from "./moderation/allotment/release-withdrawn.js";
import { recoveryReminders } from "./recovery/recovery.reminders.js";
/** Every room's reminders: of what is not listed here nobody is reminded. */
export const reminderRules = [...judgementReminders, ...recoveryReminders];
/** What every room does by itself when its day has come. */
export const dailyWorks = [releaseOnItsDay, releaseWithdrawn];
//# sourceMappingURL=reminders.js.map