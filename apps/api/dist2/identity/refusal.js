const answers = {
    TOKEN_REFUSED: [401, "The token was not issued for this service."],
    TOKEN_EXPIRED: [401, "The token has expired: sign in again."],
    SESSION_ENDED: [401, "The session has ended: sign in again."],
    LOGIN_UNKNOWN: [401, "The login belongs to nobody here."],
    ACCOUNT_TAKEN: [401, "The account already belongs to somebody else at this provider."],
    INVITATION_GONE: [401, "The invitation was used, ended or replaced: ask for another."],
    SIGN_IN_ENDED: [
        401,
        "The sign-in was not begun in this browser, took too long or was already completed: begin again.",
    ],
    SIGN_IN_REFUSED: [401, "What the identity service answered could not be believed: begin again."],
    SIGN_IN_DECLINED: [401, "The identity service did not sign anybody in."],
    ISSUER_UNAVAILABLE: [503, "The identity service does not answer at the moment: try again in a minute."],
    FORM_TOKEN_WRONG: [
        403,
        "A request with the session cookie needs the session's token in the header x-reviewpoint-csrf.",
    ],
    ORIGIN_NOT_OURS: [403, "A request with the session cookie must come from our own pages."],
    PROVIDER_NOT_NAMED: [400, "The login belongs to several providers: name one in the header x-provider."],
    NOT_A_MEMBER: [403, "The login does not belong to the provider that x-provider names."],
};
/** A request whose sender is not known, or not known in the provider it names. Its message repeats nothing it was sent. */
export class IdentityRefusal extends Error {
    code;
    /** HTTP status of the answer. */
    status;
    constructor(code, options) {
        super(answers[code][1], options);
        this.name = "IdentityRefusal";
        this.code = code;
        this.status = answers[code][0];
    }
}
//# sourceMappingURL=refusal.js.map