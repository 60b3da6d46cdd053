import { letterTable } from "../letter/letter.table.js";
import { holdersOf } from "./holders-of.query.js";
/** Decides who is told of a message, and leaves a letter for each. Gives how many. */
export async function addressMessage(message, addressing) {
    const { unit, providerId, kinds, told, now, newId } = addressing;
    const kind = kinds.get(message.act);
    const people = kind
        ? await peopleOf(kind, told[message.act] ?? kind.told, message.subject, addressing)
        : [];
    await unit.insert(letterTable, people.map((personId) => ({
        ...{ providerId, id: newId(), messageId: message.id, personId, postedAt: null },
        ...{ tries: 0, failure: null, deliveredAt: null, gaveUpAt: null, version: 1 },
    })));
    await unit.affected("update outbox_message set addressed_at = $1 where provider_id = $2 and id = $3", [
        ...[now, providerId, message.id],
    ]);
    return people.length;
}
async function peopleOf({ parties }, told, subject, { unit, today }) {
    const found = new Set();
    for (const whom of told) {
        const party = parties[whom];
        const ids = party ? await party(unit, subject) : await holdersOf(unit, whom, subject, today);
        for (const id of ids)
            found.add(id);
    }
    return [...found].sort();
}
//# sourceMappingURL=address-message.js.map