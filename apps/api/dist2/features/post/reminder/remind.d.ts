import type { WriteUnit } from "../../../database/index.js";
import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
/** One provider's day. */
export interface Reminding {
    readonly providerId: string;
    readonly rules: readonly ReminderRule[];
    /** The provider's own days before, by the reminder's name. */
    readonly days: Readonly<Record<string, readonly number[]>>;
    /** The day at the provider. */
    readonly today: string;
    /** ISO 8601 in UTC. */
    readonly now: string;
}
/** Puts a message into the outbox for each thing that comes under a notice, once for each. Gives how many were new. */
export declare function remind(unit: WriteUnit, { providerId, rules, days, today, now }: Reminding): Promise<number>;
