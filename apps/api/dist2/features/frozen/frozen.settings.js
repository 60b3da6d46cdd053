import { checkSuppressionRule, suppressionPresets, } from "@reviewpoint/domain/disclosure";
import { settingOf } from "../provider/setting/setting.js";
/** The rule by which small counts are hidden in packs. */
export const packSuppression = settingOf("packSuppression", suppressionPresets.ofqual, `a rule of suppression like this one: ${JSON.stringify(suppressionPresets.ofqual)}`, (value) => typeof value === "object" &&
    value !== null &&
    checkSuppressionRule(value).length === 0);
//# sourceMappingURL=frozen.settings.js.map