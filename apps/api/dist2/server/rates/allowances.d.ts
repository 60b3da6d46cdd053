import type { Allowance } from "../../graph/index.js";
/** What may be spent, in points of cost (about ten microseconds of work each); null is without limit. */
export interface Allowances {
    /** By one person at one provider, however they come. */
    readonly actor: Allowance | null;
    /** With one token or session. */
    readonly token: Allowance | null;
    /** By an address, for requests that say nothing of who asks or are not believed. */
    readonly address: Allowance | null;
    /** Attempts to sign in from an address, one point each: a school's people may share one. */
    readonly signIn: Allowance | null;
}
/** What may be spent unless the settings say otherwise. A person gets at most a fifth of one process. */
export declare const usualAllowances: Allowances;
/** Reads the allowances from environment variables such as `RATE_LIMIT_ACTOR=1200000/60`. Throws, naming the variable. */
export declare function readAllowances(environment: Readonly<Record<string, string | undefined>>): Allowances;
