import type { Database } from "../database/index.js";
import type { Asker } from "./asker.js";
import type { DemoIssuer } from "./demo/demo-issuer.js";
import type { Issuer } from "./issuer/issuer.js";
import type { Login } from "./login.js";
import type { Sessions } from "./session/sessions.js";
/** What this installation believes of who asks. */
export interface IdentityParts {
    readonly database: Database;
    readonly sessions: Sessions;
    /** The demo's issuer, where it may run: on loopback, while no other is set up. */
    readonly demo: DemoIssuer | null;
    readonly issuers: readonly Issuer[];
    readonly now: () => Date;
}
/** Reads what a request shows: a bearer token, a service token, or a session's key. */
export declare class Identity {
    #private;
    constructor(parts: IdentityParts);
    /** Who a bearer token is of. Throws an IdentityRefusal. */
    ofToken(token: string): Promise<Asker>;
    /** Who a session is of; null for one that has ended, or whose issuer is no longer trusted. */
    ofSession(key: string): Promise<Asker | null>;
    /** Whether a login's issuer may speak for the people of this provider. */
    mayJoin({ issuer }: Login, slug: string): boolean;
}
