import type { Database } from "../../database/index.js";
import type { SessionSettings } from "../issuer/sign-in-settings.js";
import type { Login } from "../login.js";
/** A session that goes on. */
export interface Session {
    readonly login: Login;
    /** Slug of the provider that was chosen to look at; null until one was. */
    readonly slug: string | null;
}
/** Sessions of browsers, kept here and not in the browser: it holds a random key, and we hold the key's hash. */
export declare class Sessions {
    #private;
    constructor(database: Database, settings: SessionSettings, now: () => Date);
    /** Seconds for which a browser keeps a session's key at most. */
    get seconds(): number;
    /** Begins a session under a new key; null for a login that is linked to nobody. */
    begin({ issuer, subject }: Login, signOutHint: string | null): Promise<string | null>;
    /** The session with this key, and a note that it is used, once a minute; null for one that has ended, or never was. */
    find(key: string): Promise<Session | null>;
    /** Looks at another provider of the login; false for one that is not its own. */
    choose(key: string, slug: string): Promise<boolean>;
    /** What the issuer asks for to sign out there too; null when there is none. */
    signOutHint(key: string): Promise<{
        login: Login;
        hint: string | null;
    } | null>;
    /** Ends this session; with "everywhere", every session of its login. */
    end(key: string, reach?: "here" | "everywhere"): Promise<void>;
}
