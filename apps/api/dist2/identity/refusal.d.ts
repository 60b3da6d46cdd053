/** Why a request is not answered for anybody. */
export type IdentityRefusalCode = "TOKEN_REFUSED" | "TOKEN_EXPIRED" | "SESSION_ENDED" | "LOGIN_UNKNOWN" | "ACCOUNT_TAKEN" | "INVITATION_GONE" | "SIGN_IN_ENDED" | "SIGN_IN_REFUSED" | "SIGN_IN_DECLINED" | "ISSUER_UNAVAILABLE" | "FORM_TOKEN_WRONG" | "ORIGIN_NOT_OURS" | "PROVIDER_NOT_NAMED" | "NOT_A_MEMBER";
type Status = 400 | 401 | 403 | 503;
/** A request whose sender is not known, or not known in the provider it names. Its message repeats nothing it was sent. */
export declare class IdentityRefusal extends Error {
    readonly code: IdentityRefusalCode;
    /** HTTP status of the answer. */
    readonly status: Status;
    constructor(code: IdentityRefusalCode, options?: {
        cause: unknown;
    });
}
export {};
