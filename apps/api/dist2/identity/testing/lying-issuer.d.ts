import { generateKeyPair, type JWK, type JWTPayload } from "jose";
/** A key pair of the issuer's. */
export interface SigningKey {
    readonly kid: string;
    readonly private: Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];
    readonly open: JWK;
}
/** An issuer that says whatever a test wants it to say: it publishes these keys, and answers every code with this ID token. */
export interface LyingIssuer {
    readonly address: string;
    keys: SigningKey[];
    idToken: string;
    /** How often its metadata and its keys were asked for. */
    readonly asked: {
        metadata: number;
        keys: number;
    };
    /** What it answers instead; null while it answers as it should. */
    failsWith: number | null;
    close(): Promise<void>;
}
export declare function signingKey(kid: string, algorithm?: string): Promise<SigningKey>;
/** Signs claims with a key of the issuer's, with this header. */
export declare function signedBy(key: SigningKey, claims: JWTPayload, header?: object): Promise<string>;
/** Starts it on a free port of this machine. */
export declare function lyingIssuer(): Promise<LyingIssuer>;
