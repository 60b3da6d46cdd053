import type { ReadUnit } from "../../../database/index.js";
import type { MessageSubject, Party } from "../../../graph/writing/outbox/message-kind.js";
/** What a letter about a written copy is written from. */
export interface ToldCopy {
    readonly observedOn: string;
    /** ISO 8601 in UTC. */
    readonly sharedAt: string;
    readonly isWithdrawn: boolean;
    readonly trainee: string;
    readonly mentor: string | null;
    readonly tutor: string | null;
}
/** The copy of an observation that was sent last, and to whom; null where none was. */
export declare function newestCopyOf(unit: ReadUnit, { observation }: MessageSubject): Promise<ToldCopy | null>;
/** One of those to whom the copy was sent. */
export declare const copyParty: (whom: "trainee" | "mentor" | "tutor") => Party;
