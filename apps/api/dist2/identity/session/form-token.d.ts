/**
 * What a page of ours sends along when it changes something. It follows from the session's cookie, which no script and no
 * other site can read; so nobody else can know it, and it ends with the session (OWASP, cross-site request forgery).
 */
export declare function formTokenOf(sessionKey: string): string;
/** Whether a request sent the token of its own session. */
export declare function isFormTokenOf(sessionKey: string, sent: unknown): boolean;
