/** Why a request is not answered for anybody. */
export type IdentityRefusalCode =
  | "TOKEN_REFUSED"
  | "TOKEN_EXPIRED"
  | "LOGIN_UNKNOWN"
  | "CSRF_HEADER_MISSING"
  | "PROVIDER_NOT_NAMED"
  | "NOT_A_MEMBER";

const answers: Readonly<Record<IdentityRefusalCode, readonly [status: 400 | 401 | 403, sentence: string]>> = {
  TOKEN_REFUSED: [401, "The token was not issued for this service."],
  TOKEN_EXPIRED: [401, "The token has expired: sign in again."],
  LOGIN_UNKNOWN: [401, "The login belongs to nobody here."],
  CSRF_HEADER_MISSING: [403, "A request with the session cookie needs the header x-reviewpoint-csrf: 1."],
  PROVIDER_NOT_NAMED: [400, "The login belongs to several providers: name one in the header x-provider."],
  NOT_A_MEMBER: [403, "The login does not belong to the provider that x-provider names."],
};

/** A request whose sender is not known, or not known in the provider it names. Its message repeats nothing it was sent. */
export class IdentityRefusal extends Error {
  readonly code: IdentityRefusalCode;
  /** HTTP status of the answer. */
  readonly status: 400 | 401 | 403;

  constructor(code: IdentityRefusalCode, options?: { cause: unknown }) {
    super(answers[code][1], options);
    this.name = "IdentityRefusal";
    this.code = code;
    this.status = answers[code][0];
  }
}
