import type { Asker } from "./asker.js";
import type { Cookies } from "./session/cookies.js";
import type { Identity } from "./identity.js";
/** The headers that say who asks. */
export interface IdentifyingHeaders {
    readonly authorization?: string | undefined;
    readonly cookie?: string | undefined;
    readonly "x-reviewpoint-csrf"?: string | string[] | undefined;
}
/** What reads them. */
export interface Authentication {
    readonly identity: Pick<Identity, "ofToken" | "ofSession">;
    readonly cookies: Cookies;
}
/**
 * Who sent an API request: the holder of a bearer token, or of a session whose request comes from our own page and sends
 * the session's token along; null for a request that says nothing of who asks. Throws an IdentityRefusal.
 */
export declare function authenticate(headers: IdentifyingHeaders, isFromHere: boolean, { identity, cookies }: Authentication): Promise<Asker | null>;
/** Who looks at a page, which only reads: the session alone; null for somebody not signed in. */
export declare function authenticatePage(headers: IdentifyingHeaders, { identity, cookies }: Authentication): Promise<Asker | null>;
/** Refuses what another site made a browser send: it knows neither our address as its own nor the session's token. */
export declare function requireOwnRequest(sessionKey: string, isFromHere: boolean, formToken: unknown): void;
