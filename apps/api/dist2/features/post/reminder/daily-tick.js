import { hourInZone } from "../../provider/setting/day-in-zone.js";
import { readManner } from "../sending/provider-manner.js";
import { doDaily } from "./do-daily.js";
import { remind } from "./remind.js";
const usualHour = 7;
/**
 * From the provider's hour on, lets the rooms do what they do by themselves, and asks them what is due. It looks once an hour for each provider, however often it is
 * asked; what was reminded of before is known by its id, whichever process did it.
 */
export function dailyTick(database, rules, now, works = []) {
    const lastHour = new Map();
    return async (tenant) => {
        const at = now();
        const hour = at.toISOString().slice(0, 13);
        if (lastHour.get(tenant.providerId) === hour)
            return 0;
        const put = await database.write(tenant, async (unit) => {
            const { timeZone, today, reminders } = await readManner(unit, at);
            if (hourInZone(at, timeZone) < (reminders.hour ?? usualHour))
                return 0;
            const day = { providerId: tenant.providerId, today, now: at.toISOString() };
            const done = await doDaily(unit, works, day);
            return done + (await remind(unit, { ...day, rules, days: reminders.days ?? {} }));
        });
        lastHour.set(tenant.providerId, hour);
        return put;
    };
}
//# sourceMappingURL=daily-tick.js.map