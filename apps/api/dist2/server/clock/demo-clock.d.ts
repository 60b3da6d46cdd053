/** Whoever can tell this process what time it is: the process that started it, and nobody on the network. */
export interface TimeTeller {
    on(event: "message", hear: (message: unknown) => void): unknown;
}
/**
 * The clock of a demo: it begins at an instant, goes on from there as fast as any other, and is moved forward by
 * messages `{ demoNow: <instant> }` of the process that started this one. It never goes back: what was recorded stays
 * in the past.
 *
 * @param elapsed Milliseconds since some moment, of a clock that nobody sets.
 */
export declare function demoClock(beginsAt: string, teller: TimeTeller, elapsed?: () => number): () => Date;
/**
 * Whether a text is an instant in UTC.
 * @example isInstant("2026-09-07T08:00:00Z") // => true
 */
export declare const isInstant: (text: string) => boolean;
