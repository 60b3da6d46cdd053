/** A text that only who holds the secret can read again. */
export declare function seal(text: string, secret: string): string;
/** The text that was sealed; null when it was sealed with another secret, or changed since. */
export declare function unseal(sealed: string, secret: string): string | null;
