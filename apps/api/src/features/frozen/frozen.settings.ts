import {
  checkSuppressionRule,
  suppressionPresets,
  type SuppressionRule,
} from "@reviewpoint/domain/disclosure";
import { settingOf } from "../provider/setting/setting.js";

/** The rule by which small counts are hidden in packs. */
export const packSuppression = settingOf<SuppressionRule>(
  "packSuppression",
  suppressionPresets.ofqual,
  `a rule of suppression like this one: ${JSON.stringify(suppressionPresets.ofqual)}`,
  (value): value is SuppressionRule =>
    typeof value === "object" &&
    value !== null &&
    checkSuppressionRule(value as SuppressionRule).length === 0,
);
