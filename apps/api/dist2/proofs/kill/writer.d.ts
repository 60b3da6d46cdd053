import { type Acknowledged, type Write } from "./write.js";
/** Sends a body to whatever server there is just now, as the administrator unless said. @throws when there is none */
export type Send = (body: string, personId?: string) => Promise<{
    readonly status: number;
    readonly body: string;
}>;
/** What writers share: numbers that nobody else has, and what became of everything. */
export declare class Ledger {
    #private;
    readonly acknowledged: Acknowledged[];
    /** Answers that nobody can explain. */
    readonly surprises: string[];
    /** How often a write was sent again because nobody had answered. */
    resent: number;
    next(): number;
}
/** Writes until it is told to stop, one act after the other; each is sent again until it is answered. */
export declare function writeOn(ledger: Ledger, send: Send, random: () => number, until: () => boolean): Promise<void>;
/** Sends a write until there is an answer; the id that it names, or null for a surprise. */
export declare function insist(write: Write, send: Send, ledger: Ledger): Promise<string | null>;
