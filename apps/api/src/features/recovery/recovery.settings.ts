import { type RecoverySetting, recoverySettingOf, usualRecoverySetting } from "@reviewpoint/domain/recovery";
import type { Setting } from "../provider/setting/setting.js";

/** The provider's numbers, kinds and roles of recovery; what is not named stays usual. */
export const recoverySetting: Setting<RecoverySetting> = {
  ...{ key: "recovery", usual: usualRecoverySetting, read: recoverySettingOf },
  expected: "an object with names and values of docs/guides/recovery.md",
};
