import type { ReadUnit, WriteUnit } from "../../../database/index.js";
/** The ids of what an act made or changed, under their names in its answer. */
export type MessageSubject = Readonly<Record<string, unknown>>;
/** A line of a letter: a paragraph, or a link of this installation with the words that it stands behind. */
export type LetterLine = string | {
    readonly path: string;
    readonly words: string;
};
/** What a letter says. */
export interface Written {
    readonly subject: string;
    readonly lines: readonly LetterLine[];
}
/** What a letter is written from: one transaction of the provider, and its words, day and clock. */
export interface Writing {
    readonly unit: WriteUnit;
    readonly providerId: string;
    readonly providerName: string;
    readonly subject: MessageSubject;
    /** Who gets it. */
    readonly person: {
        readonly id: string;
        readonly givenNames: string;
    };
    /** The provider's word, in the singular or plural, e.g. `word("reviewPoint", "plural")`. */
    word(key: string, number?: "singular" | "plural"): string;
    /** The day of an instant in the provider's zone as people read it, e.g. `22 November 2026`. */
    day(instant: string): string;
    /** ISO 8601 in UTC. */
    readonly now: string;
}
/** Finds the people that a word stands for, e.g. the invited person: their ids. */
export type Party = (unit: ReadUnit, subject: MessageSubject) => Promise<readonly string[]>;
/** What is told of one act, and to whom. */
export interface MessageKind {
    /** The act by its mutation's name, or a reminder's. */
    readonly act: string;
    /**
     * Who is told, unless the provider's setting `told` says otherwise: names of `parties`, or roles. A role means whoever
     * holds it at the provider as a whole, and where the subject has a trainee, those holders who reach that trainee.
     */
    readonly told: readonly string[];
    readonly parties: Readonly<Record<string, Party>>;
    /** Writes the letter when it is sent; null when there is nothing to say any more. */
    write(writing: Writing): Promise<Written | null>;
}
/** Something confidential, of which a letter says only that it exists. */
export interface ConfidentialThing {
    readonly act: string;
    readonly told: readonly string[];
    readonly parties?: MessageKind["parties"];
    /** Where it is read, after signing in. */
    readonly path: (subject: MessageSubject) => string;
}
/**
 * The message of a confidential act. Its letter is the same for everybody: it names nobody and says nothing of the
 * contents, and there is no way to add any.
 */
export declare const confidentialMessage: ({ act, told, parties, path }: ConfidentialThing) => MessageKind;
