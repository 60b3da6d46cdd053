import { recoveryReviewDue } from "./due/review-due.reminder.js";
/** What the room reminds of, and whom. */
export const recoveryReminders = [recoveryReviewDue];
//# sourceMappingURL=recovery.reminders.js.map