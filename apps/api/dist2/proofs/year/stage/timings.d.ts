/** How long acts took, in milliseconds, by their name. */
export declare class Timings {
    #private;
    add(act: string, milliseconds: number): void;
    /** The acts that were done. */
    get acts(): ReadonlySet<string>;
    /** A line an act: how often it was done, and how long it took one time in two, and in all but one of a hundred. */
    lines(): string[];
    /** The same of all acts together. */
    get all(): {
        readonly count: number;
        readonly p50: string;
        readonly p99: string;
    };
}
