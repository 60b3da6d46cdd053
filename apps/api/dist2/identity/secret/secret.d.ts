/** What a secret says of itself, and what is kept of it. */
export interface ReadSecret {
    readonly providerId: string;
    /** SHA-256 of the whole text, in base64url: as good as the secret for finding it again, and of no use to a thief. */
    readonly hash: string;
}
/** 256 random bits as text, for what no provider owns. */
export declare const randomText: () => string;
/** What is kept of a random text. A slow hash is for passwords: 256 random bits cannot be guessed anyway (OWASP, NIST SP 800-63B). */
export declare const hashOf: (text: string) => string;
/**
 * A secret of one provider, after a prefix that names its kind: the provider's uuid, so that its row is looked for under
 * row security, and 256 random bits. 64 characters of base64url.
 */
export declare function newSecret(prefix: string, providerId: string): {
    readonly text: string;
    readonly hash: string;
};
/** Whose secret a text would be, if it is one at all; null when it is not written like one. */
export declare function readSecret(prefix: string, text: string): ReadSecret | null;
