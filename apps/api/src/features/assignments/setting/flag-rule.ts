import { type FlagRule, isFlagRule, usualFlagRule } from "@reviewpoint/domain/moderation";
import type { Settings } from "../../provider/setting/settings.js";

/** When a piece of work is worth a second look, as the provider sets it. @throws TypeError when it cannot be read */
export const flagRule = (settings: Settings): FlagRule =>
  settings.value("assignmentFlags", usualFlagRule, isFlagRule);
