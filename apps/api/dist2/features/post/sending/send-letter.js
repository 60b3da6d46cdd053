import { MailFailure } from "../../../mail/index.js";
import { openLetter } from "./open-letter.query.js";
import { readManner } from "./provider-manner.js";
import { writeLetter } from "./write-letter.js";
/**
 * Sends a letter once more than it was sent before, unless it is done with. It is written in one transaction, handed in
 * outside of any, and noted as delivered in another: when the process ends between the last two, it is sent again under
 * the same Message-ID.
 *
 * @throws MailFailure when it should be tried again
 */
export async function sendLetter({ providerId, letterId }, sending) {
    const { database, mailer, now } = sending;
    const on = (note) => database.write({ providerId }, (unit) => note(unit, now().toISOString()));
    const delivered = () => on((unit, at) => unit.affected(noteDelivered, [at, providerId, letterId]));
    const failed = (failure, isFinal) => on((unit, at) => unit.affected(noteFailed, [failure, isFinal ? at : null, providerId, letterId]));
    let mail;
    try {
        mail = await database.write({ providerId }, (unit) => mailOf(unit, { providerId, letterId }, sending));
    }
    catch (error) {
        await failed("not-written", false);
        throw error;
    }
    if (mail === null)
        return;
    if (mail === "no-address")
        return void (await failed(mail, true));
    if (typeof mail === "string")
        return void (await delivered());
    try {
        await mailer.send(mail);
    }
    catch (error) {
        const failure = error instanceof MailFailure ? error : new MailFailure("refused", error);
        await failed(failure.code, failure.isFinal);
        if (failure.isFinal)
            return;
        throw failure;
    }
    await delivered();
}
const open = "delivered_at is null and gave_up_at is null";
const noteDelivered = `update letter set delivered_at = $1, failure = null, tries = tries + 1, version = version + 1
  where provider_id = $2 and id = $3 and ${open}`;
const noteFailed = `update letter set failure = $1, gave_up_at = $2, tries = tries + 1, version = version + 1
  where provider_id = $3 and id = $4 and ${open}`;
/** The letter as it leaves; null when it is done with, `no-address`, or `not-written` when there is nothing to say. */
async function mailOf(unit, { providerId, letterId }, { kinds, now, address, domain }) {
    const letter = await openLetter(unit, providerId, letterId);
    if (letter === null)
        return null;
    if (!letter.email)
        return "no-address";
    const manner = await readManner(unit, now());
    const written = await writeLetter(unit, letter, {
        ...{ providerId, manner, address, now: now().toISOString(), kind: kinds.get(letter.act) },
    });
    if (written === null)
        return "not-written";
    const to = { name: `${letter.givenNames} ${letter.familyName}`.trim(), address: letter.email };
    return { messageId: `${letter.messageId}.${letter.personId}@${domain}`, to, ...written };
}
//# sourceMappingURL=send-letter.js.map