import { signingAlgorithms, type SigningAlgorithm } from "./signing-algorithms.js";
import { Fields } from "./settings-fields.js";

/** What is known of one identity service that this installation trusts, and for whom. */
export interface IssuerSettings {
  /** In addresses (`/sign-in/<name>`) and for the operator; e.g. `staff`. */
  readonly name: string;
  /** What people press, e.g. "Oak Training staff account". */
  readonly label: string;
  /** The issuer's identifier, to the letter as its tokens say it. */
  readonly issuer: string;
  readonly clientId: string;
  /** null for a public client: then PKCE alone proves that it is us. */
  readonly clientSecret: string | null;
  /** Where the issuer wants the secret: in the request's header (`client_secret_basic`) or its body (`client_secret_post`). */
  readonly secretSentIn: "header" | "body";
  /** Slugs of the providers whose people it may sign in; null for all of this installation. */
  readonly providers: readonly string[] | null;
  readonly scope: string;
  /** Further parameters of the authorisation request, e.g. `{ "hd": "oak.example" }`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What every token must say, by the path of the claim: one of these values. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  /** The claim that tells its people apart for ever: `sub`, unless the guide to signing in says otherwise. */
  readonly subjectClaim: string;
  readonly idTokenAlgorithm: SigningAlgorithm;
  /** How bearer tokens of other clients are told from all others; null where none are accepted. */
  readonly accessTokens: AccessTokenSettings | null;
}

export interface AccessTokenSettings {
  readonly audience: string;
  /** The header's `typ`: `at+jwt` (RFC 9068), or `JWT` of issuers that do not know it. */
  readonly type: "at+jwt" | "JWT";
  readonly algorithms: readonly SigningAlgorithm[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const slug = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/;
const ours = [
  "client_id",
  "redirect_uri",
  "response_type",
  "state",
  "nonce",
  "code_challenge",
  "code_challenge_method",
];

/**
 * Reads one issuer of the settings file. Secrets stand in the environment: the file only names the variable.
 * @throws RangeError naming the field, its value and the remedy
 */
export function readIssuer(value: unknown, place: string, environment: Environment): IssuerSettings {
  const fields = new Fields(value, place);
  const issuer = fields.text("issuer");
  if (!isSafeAddress(issuer) || /[?#{}]/.test(issuer) || /\/(common|organizations|consumers)\//.test(issuer))
    throw fields.wrong("issuer", "the issuer's own https address; for Microsoft with the tenant's id in it");
  const variable = fields.optionalText("clientSecretVariable");
  const secret = variable === null ? null : environment[variable] || undefined;
  if (secret === undefined)
    throw fields.wrong("clientSecretVariable", "the name of an environment variable that holds the secret");
  const name = fields.text("name");
  if (!slug.test(name)) throw fields.wrong("name", "3 to 40 lower-case letters, digits and dashes");
  const parameters = fields.texts("parameters");
  const taken = ours.find((one) => Object.hasOwn(parameters, one));
  if (taken !== undefined)
    throw fields.wrong("parameters", `without ${taken}, which is set for each sign-in`);
  const settings = {
    ...{ name, issuer, parameters, clientSecret: secret },
    label: fields.text("label"),
    clientId: fields.text("clientId"),
    secretSentIn: fields.oneOf("secretSentIn", ["header", "body"] as const, "header"),
    providers: fields.optionalList("providers"),
    scope: fields.optionalText("scope") ?? "openid",
    claims: fields.listsOfTexts("claims"),
    subjectClaim: fields.optionalText("subjectClaim") ?? "sub",
    idTokenAlgorithm: fields.oneOf("idTokenAlgorithm", signingAlgorithms, "RS256"),
    accessTokens: readAccessTokens(fields),
  };
  if (!settings.scope.split(" ").includes("openid"))
    throw fields.wrong("scope", "scopes of which one is openid");
  if (settings.accessTokens?.audience === settings.clientId)
    throw fields.wrong(
      "accessTokens.audience",
      "another than clientId, or an ID token would pass for an access token",
    );
  fields.requireNothingElse();
  return settings;
}

function readAccessTokens(issuer: Fields): AccessTokenSettings | null {
  const fields = issuer.inner("accessTokens");
  if (fields === null) return null;
  const settings: AccessTokenSettings = {
    audience: fields.text("audience"),
    type: fields.oneOf("type", ["at+jwt", "JWT"] as const, "at+jwt"),
    algorithms: [fields.oneOf("algorithm", signingAlgorithms, "RS256")],
  };
  fields.requireNothingElse();
  return settings;
}

/** Whether nobody can listen on the way: https, or this machine alone. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}
