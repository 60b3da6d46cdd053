/** Facts as they were at an instant: a text that is the same for the same facts, and its hash. */
export interface Frozen {
    /** Canonical JSON: fields in ascending order, no spaces. */
    readonly content: string;
    /** SHA-256 of the text as UTF-8, in lower-case hexadecimal. */
    readonly sha256: string;
}
/** Freezes plain facts, so that anybody can tell later whether a letter of them has changed. */
export declare function freeze(facts: object): Frozen;
