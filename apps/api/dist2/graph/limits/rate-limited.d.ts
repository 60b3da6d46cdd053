import { Refusal } from "../refusals/refusal.js";
/** How much may be spent in how long. */
export interface Allowance {
    readonly points: number;
    /** A whole number from 1. */
    readonly seconds: number;
}
/** The refusal of somebody who has nothing left: status 429, with the seconds to wait in `Retry-After`. */
export declare function rateLimited({ points, seconds }: Allowance, waitSeconds: number): Refusal;
