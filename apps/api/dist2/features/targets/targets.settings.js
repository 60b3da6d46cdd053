import { isTargetRules, usualTargetRules } from "@reviewpoint/domain/targets";
import { settingOf } from "../provider/setting/setting.js";
/** The provider's rules for targets and meetings. */
export const targetRules = settingOf("targetRules", usualTargetRules, "an object with the rules that docs/guides/weekly-work.md names, all of them", isTargetRules);
//# sourceMappingURL=targets.settings.js.map