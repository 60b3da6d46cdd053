import { addDays } from "@reviewpoint/domain/calendar";
import type { WriteUnit } from "../../../database/index.js";
import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
import { noticeFor } from "./notice-for.js";
import { reminderId } from "./reminder-id.js";

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
export async function remind(
  unit: WriteUnit,
  { providerId, rules, days, today, now }: Reminding,
): Promise<number> {
  let put = 0;
  for (const rule of rules) {
    const notices = days[rule.act] ?? rule.days;
    if (notices.length === 0) continue;
    for (const { id, dueOn, subject } of await rule.due(unit, today, addDays(today, Math.max(...notices)))) {
      const notice = noticeFor(dueOn, today, notices);
      if (notice === null) continue;
      put += await unit.affected(
        `insert into outbox_message (provider_id, id, act, subject, recorded_at)
         values ($1, $2, $3, $4, $5) on conflict (provider_id, id) do nothing`,
        [
          ...[providerId, reminderId(rule.act, id, addDays(dueOn, -notice)), rule.act],
          ...[JSON.stringify(subject), now],
        ],
      );
    }
  }
  return put;
}
