export { timeZone } from "./setting/time-zone.js";
/** The percentage of those judged from which a strand counts as having reached the expected level. */
export declare const reachedFromPercent: import("./setting/setting.js").Setting<number>;
