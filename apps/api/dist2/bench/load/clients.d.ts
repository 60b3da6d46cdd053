import type { Served } from "../served/served.js";
/** One request of the load, as it will be sent. */
export type NextRequest = () => {
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
};
/** What became of many requests. */
export interface Tally {
    readonly seconds: number;
    /** Milliseconds of each answered with 200 and without errors, and of each turned away with 503, in order. */
    readonly accepted: readonly number[];
    readonly refused: readonly number[];
    /** Answers that are neither, by status; 0 for a connection that broke. */
    readonly others: Readonly<Record<string, number>>;
    /** The instants at which answers were accepted. */
    readonly acceptedAt: readonly number[];
}
/** So many clients, each asking again as soon as it is answered. */
export declare function closedLoop(served: Served, next: NextRequest, clients: number, until: () => boolean): Promise<Tally>;
/** So many requests a second, whether those before are answered or not. */
export declare function openLoop(served: Served, next: NextRequest, perSecond: number, seconds: number): Promise<Tally>;
/** The value below which a part of the sorted ones lie. */
export declare const quantile: (sorted: readonly number[], part: number) => number;
