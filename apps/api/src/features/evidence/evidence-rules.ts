import { type EvidenceSetting, evidenceSettingOf } from "@reviewpoint/domain/evidence";
import type { Settings } from "../provider/setting/settings.js";

const isAny = (_: unknown): _ is unknown => true;

/** The provider's setting of evidence among those in force. @throws TypeError when it cannot be read */
export function evidenceSettingIn(settings: Settings): EvidenceSetting {
  return evidenceSettingOf(settings.value<unknown>("evidence", {}, isAny));
}
