import type { WriteUnit } from "../../../database/index.js";
import type { MessageKind } from "../../../graph/writing/outbox/message-kind.js";
import { readableDay } from "../../provider/setting/day-in-zone.js";
import { type LetterText, letterText } from "./letter-text.js";
import type { OpenLetter } from "./open-letter.query.js";
import type { ProviderManner } from "./provider-manner.js";

/** How a letter is written. */
export interface WritingHow {
  readonly providerId: string;
  readonly manner: ProviderManner;
  /** The address of the installation, without a slash at the end. */
  readonly address: string;
  readonly now: string;
  /** What its act has to say; undefined when it says nothing any more. */
  readonly kind: MessageKind | undefined;
}

/** Writes a letter in the provider's words; null when there is nothing to say any more. */
export async function writeLetter(
  unit: WriteUnit,
  { subject, personId, givenNames }: OpenLetter,
  { providerId, manner, address, now, kind }: WritingHow,
): Promise<LetterText | null> {
  const { name: providerName, words, timeZone } = manner;
  const written = await kind?.write({
    ...{ unit, providerId, providerName, subject, now },
    person: { id: personId, givenNames },
    word: (key, number = "singular") => words[key]?.[number] ?? key,
    day: (instant) => readableDay(instant, timeZone),
  });
  return written ? letterText(written, { givenNames, providerName, address }) : null;
}
