import { randomUUID } from "node:crypto";
import type { Database } from "../../database/index.js";
import { acceptInvitation, openInvitation } from "../invitation/accept-invitation.js";
import type { Issuer } from "../issuer/issuer.js";
import { IdentityRefusal } from "../refusal.js";
import { readSecret } from "../secret/secret.js";
import type { Sessions } from "../session/sessions.js";
import { beginAttempt, bindingOf, takeAttempt } from "./attempt.js";

/** What signing in at an issuer needs. */
export interface SignInParts {
  readonly database: Database;
  readonly issuers: readonly Issuer[];
  readonly sessions: Sessions;
  /** Where browsers find this installation: scheme, host and port. */
  readonly address: string;
  readonly now: () => Date;
}

/** Signing in at an issuer: out by redirection, back with a code, and a session for the person whom the login is linked to. */
export class SignIn {
  readonly #parts: SignInParts;

  constructor(parts: SignInParts) {
    this.#parts = parts;
  }

  /** The issuer with this name in the settings; null when there is none. */
  issuerNamed(name: string): Issuer | null {
    return this.#parts.issuers.find(({ settings }) => settings.name === name) ?? null;
  }

  /** Where to send the browser, and the key that it keeps meanwhile. Throws INVITATION_GONE or ISSUER_UNAVAILABLE. */
  async begin(
    issuer: Issuer,
    goOnTo: string,
    invited: string | null,
  ): Promise<{ address: string; key: string }> {
    const { database, now } = this.#parts;
    const invitation = invited === null ? null : readSecret("", invited);
    if (invited !== null) {
      const open = invitation && (await openInvitation(database, invitation, now().toISOString()));
      if (!open || !issuer.serves(open.slug)) throw new IdentityRefusal("INVITATION_GONE");
    }
    const key = await beginAttempt(database, { issuer: issuer.settings.name, goOnTo, invitation }, now());
    return { address: await issuer.signInAddress(this.#returnTo(issuer), bindingOf(key)), key };
  }

  /**
   * Ends what `begin` began, with the query that the issuer sent the browser back with. The browser's key is good for one
   * coming back, whatever comes of it.
   */
  async complete(
    issuer: Issuer,
    query: string,
    key: string | null,
  ): Promise<{ session: string; goOnTo: string }> {
    const { database, sessions, now } = this.#parts;
    const attempt = key && (await takeAttempt(database, key, now()));
    if (!key || !attempt || attempt.issuer !== issuer.settings.name)
      throw new IdentityRefusal("SIGN_IN_ENDED");
    const cameBackTo = new URL(`${this.#returnTo(issuer)}${query}`);
    const { login, idToken } = await issuer.redeem(cameBackTo, bindingOf(key));
    const { goOnTo, invitation } = attempt;
    if (invitation !== null) {
      const open = await openInvitation(database, invitation, now().toISOString());
      if (!open || !issuer.serves(open.slug)) throw new IdentityRefusal("INVITATION_GONE");
      await acceptInvitation(database, invitation, login, { now: now().toISOString(), newId: randomUUID });
    }
    const session = await sessions.begin(login, idToken);
    if (session === null) throw new IdentityRefusal("LOGIN_UNKNOWN");
    return { session, goOnTo };
  }

  #returnTo({ settings }: Issuer): string {
    return `${this.#parts.address}/sign-in/${settings.name}/callback`;
  }
}
