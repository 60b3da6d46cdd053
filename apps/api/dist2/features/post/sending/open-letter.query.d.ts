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
export declare function openLetter(unit: ReadUnit, providerId: string, letterId: string): Promise<OpenLetter | null>;
