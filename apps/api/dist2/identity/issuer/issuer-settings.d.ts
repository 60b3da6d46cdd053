import { type SigningAlgorithm } from "./signing-algorithms.js";
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
/**
 * Reads one issuer of the settings file. Secrets stand in the environment: the file only names the variable.
 * @throws RangeError naming the field, its value and the remedy
 */
export declare function readIssuer(value: unknown, place: string, environment: Environment): IssuerSettings;
/** Whether nobody can listen on the way: https, or this machine alone. */
export declare function isSafeAddress(text: string): boolean;
export {};
