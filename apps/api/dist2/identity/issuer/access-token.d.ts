import type { Login } from "../login.js";
import type { IssuerSettings } from "./issuer-settings.js";
import { type Metadata } from "./metadata.js";
/** Checks the access tokens of one issuer (RFC 9068): issuer, audience, algorithm, type, times, and what the settings ask for. */
export declare class AccessTokens {
    #private;
    constructor(settings: IssuerSettings, metadata: Metadata, now: () => Date);
    /** The login that a token proves. Throws TOKEN_EXPIRED, TOKEN_REFUSED, or ISSUER_UNAVAILABLE while its keys are not to be had. */
    verify(token: string): Promise<Login>;
}
