import { settingOf } from "./setting.js";
/** The zone of England, in which providers are unless they say otherwise. */
export const usualTimeZone = "Europe/London";
/** Whether a value names an IANA zone, e.g. `Europe/London`. */
export function isTimeZone(value) {
    try {
        return typeof value === "string" && Boolean(new Intl.DateTimeFormat("en", { timeZone: value }));
    }
    catch {
        return false;
    }
}
/** The zone by whose clock the provider's schools go. */
export const timeZone = settingOf("timeZone", usualTimeZone, 'an IANA zone, e.g. "Europe/London"', isTimeZone);
//# sourceMappingURL=time-zone.js.map