import * as client from "openid-client";
import type { Login } from "../login.js";
import { IdentityRefusal } from "../refusal.js";
import { AccessTokens } from "./access-token.js";
import type { IssuerSettings } from "./issuer-settings.js";
import { Metadata } from "./metadata.js";
import { requireClaims } from "./require-claims.js";

/** What one sign-in is bound to, so that no answer fits another: kept by the browser that began it. */
export interface Binding {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** An identity service that people sign in at: authorization code flow with PKCE (OpenID Connect Core, RFC 9700). */
export class Issuer {
  readonly settings: IssuerSettings;
  readonly #metadata: Metadata;
  readonly #accessTokens: AccessTokens;

  constructor(settings: IssuerSettings, now: () => Date) {
    this.settings = settings;
    this.#metadata = new Metadata(settings, now);
    this.#accessTokens = new AccessTokens(settings, this.#metadata, now);
  }

  /** Whether it may sign in people of the provider with this slug. */
  serves(slug: string): boolean {
    return this.settings.providers?.includes(slug) ?? true;
  }

  /** Where the browser goes to sign in. Throws ISSUER_UNAVAILABLE. */
  async signInAddress(returnTo: string, { state, nonce, verifier }: Binding): Promise<string> {
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
  async redeem(cameBackTo: URL, binding: Binding): Promise<{ login: Login; idToken: string }> {
    const configuration = await this.#metadata.configuration();
    const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier } = binding;
    const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
    const tokens = await client
      .authorizationCodeGrant(configuration, cameBackTo, checks)
      .catch((cause: unknown) => Promise.reject(new IdentityRefusal(codeFor(cause), { cause })));
    const subject = requireClaims(tokens.claims() ?? {}, this.settings, "SIGN_IN_REFUSED");
    return { login: { issuer: this.settings.issuer, subject }, idToken: tokens.id_token ?? "" };
  }

  /** Where the browser can sign out of the issuer too (RP-initiated logout); null where the issuer offers none, or is away. */
  async signOutAddress(hint: string | null, returnTo: string): Promise<string | null> {
    const configuration = await this.#metadata.configuration().catch(() => null);
    if (!configuration?.serverMetadata().end_session_endpoint) return null;
    const parameters = {
      post_logout_redirect_uri: returnTo,
      ...(hint === null ? {} : { id_token_hint: hint }),
    };
    return client.buildEndSessionUrl(configuration, parameters).href;
  }

  verifyAccessToken(token: string): Promise<Login> {
    return this.#accessTokens.verify(token);
  }
}

/** Not answering is the issuer's fault; anything else is an answer that cannot be believed. */
function codeFor(cause: unknown): "SIGN_IN_DECLINED" | "SIGN_IN_REFUSED" | "ISSUER_UNAVAILABLE" {
  if (cause instanceof client.AuthorizationResponseError) return "SIGN_IN_DECLINED";
  if (cause instanceof client.ResponseBodyError)
    return cause.status >= 500 ? "ISSUER_UNAVAILABLE" : "SIGN_IN_REFUSED";
  return isAway(cause) ? "ISSUER_UNAVAILABLE" : "SIGN_IN_REFUSED";
}

/** Whether the network failed, here or in what this error was caused by. */
function isAway(cause: unknown): boolean {
  if (typeof cause !== "object" || cause === null) return false;
  const { name, code, message, cause: inner } = cause as Partial<Record<string, unknown>>;
  const isTimeout = name === "TimeoutError" || code === "OAUTH_TIMEOUT";
  return isTimeout || message === "fetch failed" || isAway(inner);
}
