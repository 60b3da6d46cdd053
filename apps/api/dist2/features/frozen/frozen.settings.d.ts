import { type SuppressionRule } from "@reviewpoint/domain/disclosure";
/** The rule by which small counts are hidden in packs. */
export declare const packSuppression: import("../provider/setting/setting.js").Setting<SuppressionRule>;
