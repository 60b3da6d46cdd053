/** How many days somebody from outside may be let in: about the half of a year. */
export declare const externalModerationDays: import("../provider/setting/setting.js").Setting<number>;
