/** Reads a letter while it is neither delivered nor given up; null else. */
export async function openLetter(unit, providerId, letterId) {
    const [letter] = await unit.rows(`select message_id as "messageId", act, subject, person_id as "personId", given_names as "givenNames",
       family_name as "familyName", email
     from letter
     join outbox_message on outbox_message.provider_id = letter.provider_id and outbox_message.id = message_id
     join person on person.provider_id = letter.provider_id and person.id = person_id
     where letter.provider_id = $1 and letter.id = $2 and delivered_at is null and gave_up_at is null`, [providerId, letterId]);
    return letter ?? null;
}
//# sourceMappingURL=open-letter.query.js.map