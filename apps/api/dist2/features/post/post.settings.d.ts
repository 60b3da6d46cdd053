import { type ReminderSetting } from "./reminder/reminder-setting.js";
/** Who is told of which act; what is not named stays as it is. */
export declare const told: import("../provider/setting/setting.js").Setting<Readonly<Record<string, readonly string[]>>>;
/** When people are reminded; what is not named stays as it is. */
export declare const reminders: import("../provider/setting/setting.js").Setting<ReminderSetting>;
