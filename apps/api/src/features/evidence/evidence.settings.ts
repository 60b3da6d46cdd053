import { type EvidenceSetting, evidenceSettingOf, usualEvidenceSetting } from "@reviewpoint/domain/evidence";
import type { Setting } from "../provider/setting/setting.js";

/** The provider's bounds of files; what is not named stays usual. */
export const evidenceSetting: Setting<EvidenceSetting> = {
  ...{ key: "evidence", usual: usualEvidenceSetting, read: evidenceSettingOf },
  expected: "an object with names and values of docs/guides/evidence.md",
};
