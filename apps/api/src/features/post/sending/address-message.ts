import type { WriteUnit } from "../../../database/index.js";
import type { MessageKind, MessageSubject } from "../../../graph/writing/outbox/message-kind.js";
import { letterTable } from "../letter/letter.table.js";
import { holdersOf } from "./holders-of.query.js";
import type { ToldSetting } from "./told-setting.js";

/** A message that nobody has been told of yet. */
export interface WaitingMessage {
  readonly id: string;
  readonly act: string;
  readonly subject: MessageSubject;
}

/** What addressing works with. */
export interface Addressing {
  readonly unit: WriteUnit;
  readonly providerId: string;
  readonly kinds: ReadonlyMap<string, MessageKind>;
  readonly told: ToldSetting;
  /** The day on which roles must be held. */
  readonly today: string;
  readonly now: string;
  readonly newId: () => string;
}

/** Decides who is told of a message, and leaves a letter for each. Gives how many. */
export async function addressMessage(message: WaitingMessage, addressing: Addressing): Promise<number> {
  const { unit, providerId, kinds, told, now, newId } = addressing;
  const kind = kinds.get(message.act);
  const people = kind
    ? await peopleOf(kind, told[message.act] ?? kind.told, message.subject, addressing)
    : [];
  await unit.insert(
    letterTable,
    people.map((personId) => ({
      ...{ providerId, id: newId(), messageId: message.id, personId, postedAt: null },
      ...{ tries: 0, failure: null, deliveredAt: null, gaveUpAt: null, version: 1 },
    })),
  );
  await unit.affected("update outbox_message set addressed_at = $1 where provider_id = $2 and id = $3", [
    ...[now, providerId, message.id],
  ]);
  return people.length;
}

async function peopleOf(
  { parties }: MessageKind,
  told: readonly string[],
  subject: MessageSubject,
  { unit, today }: Addressing,
): Promise<string[]> {
  const found = new Set<string>();
  for (const whom of told) {
    const party = parties[whom];
    const ids = party ? await party(unit, subject) : await holdersOf(unit, whom, subject, today);
    for (const id of ids) found.add(id);
  }
  return [...found].sort();
}
