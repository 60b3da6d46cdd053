/** Time and chance, handed to whatever writes. */
export interface Clock {
    readonly now: () => Date;
    readonly newId: () => string;
}
/** The real ones. */
export declare const systemClock: Clock;
