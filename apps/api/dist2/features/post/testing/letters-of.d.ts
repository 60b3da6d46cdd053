import type { Database } from "../../../database/index.js";
import { writeLetter } from "../sending/write-letter.js";
/** A letter as it would leave, and to whom; null where there is nothing to say any more. */
export interface LetterTo {
    readonly personId: string;
    readonly letter: Awaited<ReturnType<typeof writeLetter>>;
}
/** Addresses the newest message of an act, unless it is addressed, and writes its letters as they would leave at an instant. */
export declare function lettersOf(database: Database, { providerId, act, subject, now }: Asked): Promise<readonly LetterTo[]>;
interface Asked {
    readonly providerId: string;
    readonly act: string;
    /** What the message's subject holds at least. */
    readonly subject: object;
    /** ISO 8601 in UTC. */
    readonly now: string;
}
export {};
