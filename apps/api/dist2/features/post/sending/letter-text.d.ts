import type { Written } from "../../../graph/writing/outbox/message-kind.js";
/** The same letter in two dresses. */
export interface LetterText {
    readonly subject: string;
    readonly text: string;
    readonly html: string;
}
/** Who it is to, from whom, and where its links lead. */
export interface LetterFrame {
    readonly givenNames: string;
    readonly providerName: string;
    /** The address of the installation, without a slash at the end. */
    readonly address: string;
}
/** A letter as text and as HTML, from the same lines. Whatever a person typed is text in both. */
export declare function letterText({ subject, lines }: Written, { givenNames, providerName, address }: LetterFrame): LetterText;
