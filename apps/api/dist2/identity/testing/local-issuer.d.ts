import { type JWK } from "jose";
/** The audience of access tokens for this service. */
export declare const audience = "https://reviewpoint.example.org/graph";
/** A client that the issuer knows. */
export interface LocalClient {
    readonly id: string;
    /** null for a public one. */
    readonly secret: string | null;
    readonly returnTo: string;
    readonly signedOutTo: string;
}
/** A real OpenID provider on this machine, with the private keys that its tokens are signed with. */
export interface LocalIssuer {
    readonly address: string;
    readonly keys: Readonly<Record<"RS256" | "ES256", {
        readonly kid: string;
        readonly jwk: JWK;
    }>>;
    close(): Promise<void>;
}
/**
 * Starts oidc-provider on a free port of 127.0.0.1. It demands PKCE, signs anybody in whose name is typed, and gives
 * access tokens as signed JWTs for our audience. `port` lets one come back where it was.
 */
export declare function localIssuer(clients: readonly LocalClient[], again?: {
    port?: number;
    keys?: LocalIssuer["keys"];
}): Promise<LocalIssuer>;
