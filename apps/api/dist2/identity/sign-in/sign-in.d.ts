import type { Database } from "../../database/index.js";
import type { Issuer } from "../issuer/issuer.js";
import type { Sessions } from "../session/sessions.js";
/** What signing in at an issuer needs. */
export interface SignInParts {
    readonly database: Database;
    readonly issuers: readonly Issuer[];
    readonly sessions: Sessions;
    /** Where browsers find this installation: scheme, host and port. */
    readonly address: string;
    readonly now: () => Date;
}
/** Signing in at an issuer: out by redirection, back with a code, and a session for the person whom the login is linked to. */
export declare class SignIn {
    #private;
    constructor(parts: SignInParts);
    /** The issuer with this name in the settings; null when there is none. */
    issuerNamed(name: string): Issuer | null;
    /** Where to send the browser, and the key that it keeps meanwhile. Throws INVITATION_GONE or ISSUER_UNAVAILABLE. */
    begin(issuer: Issuer, goOnTo: string, invited: string | null): Promise<{
        address: string;
        key: string;
    }>;
    /**
     * Ends what `begin` began, with the query that the issuer sent the browser back with. The browser's key is good for one
     * coming back, whatever comes of it.
     */
    complete(issuer: Issuer, query: string, key: string | null): Promise<{
        session: string;
        goOnTo: string;
    }>;
}
