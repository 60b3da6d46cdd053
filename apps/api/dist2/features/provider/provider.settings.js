import { countSetting } from "./setting/setting.js";
export { timeZone } from "./setting/time-zone.js";
/** The percentage of those judged from which a strand counts as having reached the expected level. */
export const reachedFromPercent = countSetting("reachedFromPercent", 75, { most: 100 });
//# sourceMappingURL=provider.settings.js.map