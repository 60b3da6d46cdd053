import type { WriteUnit } from "../../../database/index.js";
import type { MessageKind } from "../../../graph/writing/outbox/message-kind.js";
import { type LetterText } from "./letter-text.js";
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
export declare function writeLetter(unit: WriteUnit, { subject, personId, givenNames }: OpenLetter, { providerId, manner, address, now, kind }: WritingHow): Promise<LetterText | null>;
