import { type RecoverySetting } from "@reviewpoint/domain/recovery";
import type { Setting } from "../provider/setting/setting.js";
/** The provider's numbers, kinds and roles of recovery; what is not named stays usual. */
export declare const recoverySetting: Setting<RecoverySetting>;
