import { randomUUID } from "node:crypto";
import { messageKinds } from "../../messages.js";
import { addressMessage } from "../sending/address-message.js";
import { readManner } from "../sending/provider-manner.js";
import { writeLetter } from "../sending/write-letter.js";
/** Addresses the newest message of an act, unless it is addressed, and writes its letters as they would leave at an instant. */
export async function lettersOf(database, { providerId, act, subject, now }) {
    return database.write({ providerId }, async (unit) => {
        const [message] = await unit.rows("select id, act, subject from outbox_message where act = $1 and subject @> $2 order by recorded_at desc, id limit 1", [act, JSON.stringify(subject)]);
        if (!message)
            throw new Error(`nobody is told of ${act}`);
        const today = now.slice(0, 10);
        const how = { unit, providerId, kinds: messageKinds, told: {}, today, now, newId: randomUUID };
        const addressed = () => unit.rows(`select person_id as "personId" from letter where message_id = $1 order by person_id`, [message.id]);
        if ((await addressed()).length === 0)
            await addressMessage(message, how);
        const people = await addressed();
        const manner = await readManner(unit, new Date(now));
        const kind = messageKinds.get(act);
        const writing = { providerId, manner, address: "https://reviewpoint.example", now, kind };
        return Promise.all(people.map(async ({ personId }) => {
            const letter = {
                ...message,
                messageId: message.id,
                personId,
                givenNames: "Alder",
                email: "a@example.org",
            };
            return { personId, letter: await writeLetter(unit, letter, writing) };
        }));
    });
}
//# sourceMappingURL=letters-of.js.map