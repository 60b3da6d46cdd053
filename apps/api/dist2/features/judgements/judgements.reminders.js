import { judgementsMissing } from "./review-point/judgements-missing.reminder.js";
/** What the room reminds of, and whom. */
export const judgementReminders = [judgementsMissing];
//# sourceMappingURL=judgements.reminders.js.map