import { decodeJwt } from "jose";
import type { Database } from "../database/index.js";
import type { Asker } from "./asker.js";
import type { DemoIssuer } from "./demo/demo-issuer.js";
import { demoIssuerName } from "./demo/demo-issuer.js";
import type { Issuer } from "./issuer/issuer.js";
import type { Login } from "./login.js";
import { IdentityRefusal } from "./refusal.js";
import { formTokenOf } from "./session/form-token.js";
import type { Sessions } from "./session/sessions.js";
import { serviceTokenPrefix } from "./token/issue-token.js";
import { verifyServiceToken } from "./token/verify-token.js";

/** What this installation believes of who asks. */
export interface IdentityParts {
  readonly database: Database;
  readonly sessions: Sessions;
  /** The demo's issuer, where it may run: on loopback, while no other is set up. */
  readonly demo: DemoIssuer | null;
  readonly issuers: readonly Issuer[];
  readonly now: () => Date;
}

/** Reads what a request shows: a bearer token, a service token, or a session's key. */
export class Identity {
  readonly #parts: IdentityParts;

  constructor(parts: IdentityParts) {
    this.#parts = parts;
  }

  /** Who a bearer token is of. Throws an IdentityRefusal. */
  async ofToken(token: string): Promise<Asker> {
    const { database, now } = this.#parts;
    if (token.startsWith(serviceTokenPrefix))
      return { kind: "service", grant: await verifyServiceToken(database, token, now().toISOString()) };
    return { kind: "login", login: await this.#verify(token), slug: null, formToken: null };
  }

  /** Who a session is of; null for one that has ended, or whose issuer is no longer trusted. */
  async ofSession(key: string): Promise<Asker | null> {
    const session = await this.#parts.sessions.find(key);
    if (session === null || !this.#trusts(session.login)) return null;
    return { kind: "login", ...session, formToken: formTokenOf(key) };
  }

  /** Whether a login's issuer may speak for the people of this provider. */
  mayJoin({ issuer }: Login, slug: string): boolean {
    return issuer === demoIssuerName || this.#issuer(issuer)?.serves(slug) === true;
  }

  /** Whose token it is it says itself; whether that is so the issuer's keys tell. */
  async #verify(token: string): Promise<Login> {
    const issuer = claimedIssuer(token);
    const { demo } = this.#parts;
    if (issuer === demoIssuerName && demo !== null) return demo.verify(token);
    const known = this.#issuer(issuer);
    if (known === undefined) throw new IdentityRefusal("TOKEN_REFUSED");
    return known.verifyAccessToken(token);
  }

  #trusts({ issuer }: Login): boolean {
    return issuer === demoIssuerName ? this.#parts.demo !== null : this.#issuer(issuer) !== undefined;
  }

  #issuer(issuer: string | null): Issuer | undefined {
    return this.#parts.issuers.find(({ settings }) => settings.issuer === issuer);
  }
}

function claimedIssuer(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch (cause) {
    throw new IdentityRefusal("TOKEN_REFUSED", { cause });
  }
}
