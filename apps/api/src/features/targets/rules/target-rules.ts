import { isTargetRules, type TargetRules, usualTargetRules } from "@reviewpoint/domain/targets";
import type { Settings } from "../../provider/setting/settings.js";

/** The provider's rules for targets and meetings; ours where it has set none. */
export const targetRules = (settings: Settings): TargetRules =>
  settings.value("targetRules", usualTargetRules, isTargetRules);
