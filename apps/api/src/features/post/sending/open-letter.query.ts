import type { ReadUnit } from "../../../database/index.js";
import type { MessageSubject } from "../../../graph/writing/outbox/message-kind.js";

/** A letter that is still to be sent, with what it is about and to whom it goes. */
export interface OpenLetter {
  readonly messageId: string;
  readonly act: string;
  readonly subject: MessageSubject;
  readonly personId: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly email: string | null;
}

/** Reads a letter while it is neither delivered nor given up; null else. */
export async function openLetter(
  unit: ReadUnit,
  providerId: string,
  letterId: string,
): Promise<OpenLetter | null> {
  const [letter] = await unit.rows<OpenLetter>(
    `select message_id as "messageId", act, subject, person_id as "personId", given_names as "givenNames",
       family_name as "familyName", email
     from letter
     join outbox_message on outbox_message.provider_id = letter.provider_id and outbox_message.id = message_id
     join person on person.provider_id = letter.provider_id and person.id = person_id
     where letter.provider_id = $1 and letter.id = $2 and delivered_at is null and gave_up_at is null`,
    [providerId, letterId],
  );
  return letter ?? null;
}
