import type { Setting } from "./provider/setting/setting.js";
/** Everything that a provider may set, room by room. */
export declare const providerSettings: readonly Setting<unknown>[];
