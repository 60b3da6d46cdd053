/**
 * Names for statements that the sessions of a server keep parsed and planned. A text is named when it comes the second
 * time, the first 500 of them in a process. A name is the digest of its text: it never means another.
 */
export declare class StatementNames {
    #private;
    /** The name of a text; undefined where it has none. */
    nameOf(text: string): string | undefined;
    /** Hears why a named statement failed: where sessions do not keep statements, nothing is named any more. */
    heed(error: unknown): void;
}
