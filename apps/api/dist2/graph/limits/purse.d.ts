/** What somebody may still spend. */
export interface Balance {
    /** Points that may be spent in each span of time. */
    readonly limit: number;
    readonly remaining: number;
    /** Whole seconds until all points are there again. */
    readonly resetsInSeconds: number;
}
/** Out of which a request is paid, in the points of its cost. */
export interface Purse {
    /** @throws Refusal RATE_LIMITED when there is not enough left */
    spend(points: number): Promise<Balance>;
}
