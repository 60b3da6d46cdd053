import { signingAlgorithms } from "./signing-algorithms.js";
import { Fields } from "./settings-fields.js";
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
export function readIssuer(value, place, environment) {
    const fields = new Fields(value, place);
    const issuer = fields.text("issuer");
    if (!isSafeAddress(issuer) || /[?#{}]/.test(issuer) || /\/(common|organizations|consumers)\//.test(issuer))
        throw fields.wrong("issuer", "the issuer's own https address; for Microsoft with the tenant's id in it");
    const variable = fields.optionalText("clientSecretVariable");
    const secret = variable === null ? null : environment[variable] || undefined;
    if (secret === undefined)
        throw fields.wrong("clientSecretVariable", "the name of an environment variable that holds the secret");
    const name = fields.text("name");
    if (!slug.test(name))
        throw fields.wrong("name", "3 to 40 lower-case letters, digits and dashes");
    const parameters = fields.texts("parameters");
    const taken = ours.find((one) => Object.hasOwn(parameters, one));
    if (taken !== undefined)
        throw fields.wrong("parameters", `without ${taken}, which is set for each sign-in`);
    const settings = {
        ...{ name, issuer, parameters, clientSecret: secret },
        label: fields.text("label"),
        clientId: fields.text("clientId"),
        secretSentIn: fields.oneOf("secretSentIn", ["header", "body"], "header"),
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
        throw fields.wrong("accessTokens.audience", "another than clientId, or an ID token would pass for an access token");
    fields.requireNothingElse();
    return settings;
}
function readAccessTokens(issuer) {
    const fields = issuer.inner("accessTokens");
    if (fields === null)
        return null;
    const settings = {
        audience: fields.text("audience"),
        type: fields.oneOf("type", ["at+jwt", "JWT"], "at+jwt"),
        algorithms: [fields.oneOf("algorithm", signingAlgorithms, "RS256")],
    };
    fields.requireNothingElse();
    return settings;
}
/** Whether nobody can listen on the way: https, or this machine alone. */
export function isSafeAddress(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname } = new URL(text);
    return (protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)));
}
//# sourceMappingURL=issuer-settings.js.map