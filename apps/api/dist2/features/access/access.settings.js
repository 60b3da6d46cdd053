import { countSetting } from "../provider/setting/setting.js";
/** How many days somebody from outside may be let in: about the half of a year. */
export const externalModerationDays = countSetting("externalModerationDays", 180, { least: 1 });
//# sourceMappingURL=access.settings.js.map