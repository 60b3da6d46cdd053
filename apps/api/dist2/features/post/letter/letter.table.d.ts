import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One message to one person, and what became of it. What it says is written when it is sent, and kept nowhere. */
export interface LetterRow {
    readonly id: string;
    readonly messageId: string;
    /** Who gets it. */
    readonly personId: string;
    /** When it was handed to the jobs; null while it waits for that. */
    readonly postedAt: string | null;
    /** How often it was tried. */
    readonly tries: number;
    /** What the last try met; null when there was none, or it succeeded. */
    readonly failure: LetterFailure | null;
    readonly deliveredAt: string | null;
    readonly gaveUpAt: string | null;
    /** From 1. */
    readonly version: number;
}
/** Why a letter did not leave, as a code. */
export type LetterFailure = "no-answer" | "refused" | "address-refused" | "no-address" | "not-written";
export declare const letterTable: EntitySchema<Stored<LetterRow>>;
