/** The zone of England, in which providers are unless they say otherwise. */
export declare const usualTimeZone = "Europe/London";
/** Whether a value names an IANA zone, e.g. `Europe/London`. */
export declare function isTimeZone(value: unknown): value is string;
/** The zone by whose clock the provider's schools go. */
export declare const timeZone: import("./setting.js").Setting<string>;
