import type { Database, Tenant } from "../../../database/index.js";
import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
import { hourInZone } from "../sending/day-in-zone.js";
import { readManner } from "../sending/provider-manner.js";
import { remind } from "./remind.js";

const usualHour = 7;

/**
 * Asks the rooms, from the provider's hour on, what is due. It looks once an hour for each provider, however often it is
 * asked; what was reminded of before is known by its id, whichever process did it.
 */
export function dailyTick(
  database: Pick<Database, "write">,
  rules: readonly ReminderRule[],
  now: () => Date,
): (tenant: Tenant) => Promise<number> {
  const lastHour = new Map<string, string>();
  return async (tenant) => {
    const at = now();
    const hour = at.toISOString().slice(0, 13);
    if (lastHour.get(tenant.providerId) === hour) return 0;
    const put = await database.write(tenant, async (unit) => {
      const { timeZone, today, reminders } = await readManner(unit, at);
      if (hourInZone(at, timeZone) < (reminders.hour ?? usualHour)) return 0;
      const { providerId } = tenant;
      return remind(unit, { providerId, rules, days: reminders.days ?? {}, today, now: at.toISOString() });
    });
    lastHour.set(tenant.providerId, hour);
    return put;
  };
}
