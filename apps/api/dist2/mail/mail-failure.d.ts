/** Why a letter did not leave. A mail server's own words are not kept: they may quote an address. */
export type MailFailureCode = 
/** Nothing was said in time, or the connection broke. The letter may have arrived nevertheless. */
"no-answer"
/** The mail server does not take letters from us just now, or at all. */
 | "refused"
/** The mail server says for good that there is no such address. */
 | "address-refused";
/** A letter that did not leave, or may not have. */
export declare class MailFailure extends Error {
    readonly code: MailFailureCode;
    constructor(code: MailFailureCode, cause?: unknown);
    /** Whether trying again cannot help. */
    get isFinal(): boolean;
}
/** What a failure of the library means to us. */
export declare function mailFailureOf(error: unknown): MailFailure;
