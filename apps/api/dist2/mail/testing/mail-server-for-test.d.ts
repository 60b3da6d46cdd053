/** What a mail server does with the next letters. */
export type Mood = "takes"
/** Knows no such address. */
 | "knows nobody"
/** Is too busy just now. */
 | "is busy"
/** Takes the letter and never says so. */
 | "falls silent";
/** A real mail server on a port of this machine. */
export interface MailServerForTest {
    readonly url: string;
    /** The letters that it took, as they came. */
    readonly letters: string[];
    mood: Mood;
    close(): Promise<void>;
}
/** Starts one. */
export declare function mailServerForTest(port?: number): Promise<MailServerForTest>;
/** The value of a header of a letter, unfolded. */
export declare const headerOf: (letter: string, name: string) => string | undefined;
