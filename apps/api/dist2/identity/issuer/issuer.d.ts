import type { Login } from "../login.js";
import type { IssuerSettings } from "./issuer-settings.js";
/** What one sign-in is bound to, so that no answer fits another: kept by the browser that began it. */
export interface Binding {
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
}
/** An identity service that people sign in at: authorization code flow with PKCE (OpenID Connect Core, RFC 9700). */
export declare class Issuer {
    #private;
    readonly settings: IssuerSettings;
    constructor(settings: IssuerSettings, now: () => Date);
    /** Whether it may sign in people of the provider with this slug. */
    serves(slug: string): boolean;
    /** Where the browser goes to sign in. Throws ISSUER_UNAVAILABLE. */
    signInAddress(returnTo: string, { state, nonce, verifier }: Binding): Promise<string>;
    /** Who came back, at this address with its query. Throws SIGN_IN_DECLINED, SIGN_IN_REFUSED or ISSUER_UNAVAILABLE. */
    redeem(cameBackTo: URL, binding: Binding): Promise<{
        login: Login;
        idToken: string;
    }>;
    /** Where the browser can sign out of the issuer too (RP-initiated logout); null where the issuer offers none, or is away. */
    signOutAddress(hint: string | null, returnTo: string): Promise<string | null>;
    verifyAccessToken(token: string): Promise<Login>;
}
