import { settingOf } from "../provider/setting/setting.js";
import { isReminderSetting } from "./reminder/reminder-setting.js";
import { isToldSetting } from "./sending/told-setting.js";
/** Who is told of which act; what is not named stays as it is. */
export const told = settingOf("told", {}, "an object with a list of roles or parties for each act, as docs/guides/messages.md names them", isToldSetting);
/** When people are reminded; what is not named stays as it is. */
export const reminders = settingOf("reminders", {}, "an object with hour, 0 to 23, and days, a list of whole numbers for each reminder of docs/guides/messages.md", isReminderSetting);
//# sourceMappingURL=post.settings.js.map