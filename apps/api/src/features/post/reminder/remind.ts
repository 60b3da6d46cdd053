import { addDays } from "@reviewpoint/domain/calendar";
import type { WriteUnit } from "../../../database/index.js";
import type { ReminderRule } from "../../../graph/writing/outbox/reminder-rule.js";
import { noticeFor } from "./notice-for.js";
import { putOnce } from "./put-once.js";
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
      const messageId = reminderId(rule.act, id, addDays(dueOn, -notice));
      put += await putOnce(unit, { providerId, id: messageId, act: rule.act, subject, now });
    }
  }
  return put;
}
