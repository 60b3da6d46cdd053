import { type EvidenceSetting } from "@reviewpoint/domain/evidence";
import type { Setting } from "../provider/setting/setting.js";
/** The provider's bounds of files; what is not named stays usual. */
export declare const evidenceSetting: Setting<EvidenceSetting>;
