import { addressMessage } from "./address-message.js";
import { readManner } from "./provider-manner.js";
const messagesAtOnce = 200;
/**
 * Addresses a provider's waiting messages and hands their letters to the jobs, in one transaction: each is addressed once
 * and each letter is one job, however many processes do this at once. Gives how many letters were handed over.
 */
export async function handOver(tenant, queue, jobs, sending) {
    let all = 0;
    for (;;) {
        const { messages, letters } = await sending.database.administer((unit) => handOverSome(unit, tenant, queue, jobs, sending));
        all += letters;
        if (messages < messagesAtOnce)
            return all;
    }
}
async function handOverSome(outside, tenant, queue, jobs, { kinds, now, newId }) {
    const { providerId } = tenant;
    const at = now().toISOString();
    const handed = await outside.within(tenant, async (unit) => {
        const messages = await unit.rows(`select id, act, subject from outbox_message where provider_id = $1 and addressed_at is null
       order by recorded_at, id limit ${messagesAtOnce} for update skip locked`, [providerId]);
        if (messages.some(({ act }) => kinds.has(act))) {
            const { told, today } = await readManner(unit, now());
            for (const message of messages)
                await addressMessage(message, { unit, providerId, kinds, told, today, now: at, newId });
        }
        else if (messages.length > 0)
            await unit.affected("update outbox_message set addressed_at = $1 where provider_id = $2 and id = any($3::uuid[])", [at, providerId, messages.map(({ id }) => id)]);
        const letters = await unit.rows("select id from letter where provider_id = $1 and posted_at is null order by id for update skip locked", [providerId]);
        const ids = letters.map(({ id }) => id);
        if (ids.length > 0)
            await unit.affected("update letter set posted_at = $1 where provider_id = $2 and id = any($3::uuid[])", [at, providerId, ids]);
        return { messages: messages.length, ids };
    });
    // a letter that is sent once more is a new job: the one before may still be kept
    const job = (letterId) => ({ id: newId(), data: { providerId, letterId } });
    await jobs.put(outside, queue, handed.ids.map(job));
    return { messages: handed.messages, letters: handed.ids.length };
}
//# sourceMappingURL=hand-over.js.map