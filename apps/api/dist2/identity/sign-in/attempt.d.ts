import type { Database } from "../../database/index.js";
import type { Binding } from "../issuer/issuer.js";
import { type ReadSecret } from "../secret/secret.js";
/** Seconds in which somebody may come back from the issuer. */
export declare const attemptLifetime: number;
/** Where a sign-in leads, and by which invitation. */
export interface Attempt {
    /** The settings' name of the issuer. */
    readonly issuer: string;
    readonly goOnTo: string;
    readonly invitation: ReadSecret | null;
}
/**
 * State, nonce and PKCE verifier of one sign-in: all follow from the random key that the browser's cookie holds, so that
 * what is kept here helps nobody, and an answer fits only the browser that asked.
 */
export declare function bindingOf(key: string): Binding;
/** Writes down that a sign-in has begun. Gives the key for the browser. */
export declare function beginAttempt(database: Database, { issuer, goOnTo, invitation }: Attempt, now: Date): Promise<string>;
/** Takes a sign-in that was begun: once. Null for one that was not, that was taken before, or that is too old. */
export declare function takeAttempt(database: Database, key: string, now: Date): Promise<Attempt | null>;
