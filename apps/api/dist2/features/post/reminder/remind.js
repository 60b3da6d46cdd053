import { addDays } from "@reviewpoint/domain/calendar";
import { noticeFor } from "./notice-for.js";
import { putOnce } from "./put-once.js";
import { reminderId } from "./reminder-id.js";
/** Puts a message into the outbox for each thing that comes under a notice, once for each. Gives how many were new. */
export async function remind(unit, { providerId, rules, days, today, now }) {
    let put = 0;
    for (const rule of rules) {
        const notices = days[rule.act] ?? rule.days;
        if (notices.length === 0)
            continue;
        for (const { id, dueOn, subject } of await rule.due(unit, today, addDays(today, Math.max(...notices)))) {
            const notice = noticeFor(dueOn, today, notices);
            if (notice === null)
                continue;
            const messageId = reminderId(rule.act, id, addDays(dueOn, -notice));
            put += await putOnce(unit, { providerId, id: messageId, act: rule.act, subject, now });
        }
    }
    return put;
}
//# sourceMappingURL=remind.js.map