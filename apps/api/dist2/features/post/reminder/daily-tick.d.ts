import type { Database, Tenant } from "../../../database/index.js";
import type { DailyWork } from "../../../graph/writing/outbox/daily-work.js";
import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
/**
 * From the provider's hour on, lets the rooms do what they do by themselves, and asks them what is due. It looks once an hour for each provider, however often it is
 * asked; what was reminded of before is known by its id, whichever process did it.
 */
export declare function dailyTick(database: Pick<Database, "write">, rules: readonly ReminderRule[], now: () => Date, works?: readonly DailyWork[]): (tenant: Tenant) => Promise<number>;
