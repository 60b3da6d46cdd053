import * as client from "openid-client";
import { IdentityRefusal } from "../refusal.js";
import { AccessTokens } from "./access-token.js";
import { Metadata } from "./metadata.js";
import { requireClaims } from "./require-claims.js";
/** An identity service that people sign in at: authorization code flow with PKCE (OpenID Connect Core, RFC 9700). */
export class Issuer {
    settings;
    #metadata;
    #accessTokens;
    constructor(settings, now) {
        this.settings = settings;
        this.#metadata = new Metadata(settings, now);
        this.#accessTokens = new AccessTokens(settings, this.#metadata, now);
    }
    /** Whether it may sign in people of the provider with this slug. */
    serves(slug) {
        return this.settings.providers?.includes(slug) ?? true;
    }
    /** Where the browser goes to sign in. Throws ISSUER_UNAVAILABLE. */
    async signInAddress(returnTo, { state, nonce, verifier }) {
        const configuration = await this.#metadata.configuration();
        const { parameters, scope } = this.settings;
        return client.buildAuthorizationUrl(configuration, {
            ...parameters,
            ...{ redirect_uri: returnTo, scope, state, nonce, response_type: "code" },
            code_challenge: await client.calculatePKCECodeChallenge(verifier),
            code_challenge_method: "S256",
        }).href;
    }
    /** Who came back, at this address with its query. Throws SIGN_IN_DECLINED, SIGN_IN_REFUSED or ISSUER_UNAVAILABLE. */
    async redeem(cameBackTo, binding) {
        const configuration = await this.#metadata.configuration();
        const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier } = binding;
        const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
        const tokens = await client
            .authorizationCodeGrant(configuration, cameBackTo, checks)
            .catch((cause) => Promise.reject(new IdentityRefusal(codeFor(cause), { cause })));
        const subject = requireClaims(tokens.claims() ?? {}, this.settings, "SIGN_IN_REFUSED");
        return { login: { issuer: this.settings.issuer, subject }, idToken: tokens.id_token ?? "" };
    }
    /** Where the browser can sign out of the issuer too (RP-initiated logout); null where the issuer offers none, or is away. */
    async signOutAddress(hint, returnTo) {
        const configuration = await this.#metadata.configuration().catch(() => null);
        if (!configuration?.serverMetadata().end_session_endpoint)
            return null;
        const parameters = {
            post_logout_redirect_uri: returnTo,
            ...(hint === null ? {} : { id_token_hint: hint }),
        };
        return client.buildEndSessionUrl(configuration, parameters).href;
    }
    verifyAccessToken(token) {
        return this.#accessTokens.verify(token);
    }
}
/** Not answering is the issuer's fault; anything else is an answer that cannot be believed. */
function codeFor(cause) {
    if (cause instanceof client.AuthorizationResponseError)
        return "SIGN_IN_DECLINED";
    if (cause instanceof client.ResponseBodyError)
        return cause.status >= 500 ? "ISSUER_UNAVAILABLE" : "SIGN_IN_REFUSED";
    return isAway(cause) ? "ISSUER_UNAVAILABLE" : "SIGN_IN_REFUSED";
}
/** Whether the network failed, here or in what this error was caused by. */
function isAway(cause) {
    if (typeof cause !== "object" || cause === null)
        return false;
    const { name, code, message, cause: inner } = cause;
    const isTimeout = name === "TimeoutError" || code === "OAUTH_TIMEOUT";
    return isTimeout || message === "fetch failed" || isAway(inner);
}
//# sourceMappingURL=issuer.js.map