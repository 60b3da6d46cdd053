import { randomUUID } from "node:crypto";
import { acceptInvitation, openInvitation } from "../invitation/accept-invitation.js";
import { IdentityRefusal } from "../refusal.js";
import { readSecret } from "../secret/secret.js";
import { beginAttempt, bindingOf, takeAttempt } from "./attempt.js";
/** Signing in at an issuer: out by redirection, back with a code, and a session for the person whom the login is linked to. */
export class SignIn {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    /** The issuer with this name in the settings; null when there is none. */
    issuerNamed(name) {
        return this.#parts.issuers.find(({ settings }) => settings.name === name) ?? null;
    }
    /** Where to send the browser, and the key that it keeps meanwhile. Throws INVITATION_GONE or ISSUER_UNAVAILABLE. */
    async begin(issuer, goOnTo, invited) {
        const { database, now } = this.#parts;
        const invitation = invited === null ? null : readSecret("", invited);
        if (invited !== null) {
            const open = invitation && (await openInvitation(database, invitation, now().toISOString()));
            if (!open || !issuer.serves(open.slug))
                throw new IdentityRefusal("INVITATION_GONE");
        }
        const key = await beginAttempt(database, { issuer: issuer.settings.name, goOnTo, invitation }, now());
        return { address: await issuer.signInAddress(this.#returnTo(issuer), bindingOf(key)), key };
    }
    /**
     * Ends what `begin` began, with the query that the issuer sent the browser back with. The browser's key is good for one
     * coming back, whatever comes of it.
     */
    async complete(issuer, query, key) {
        const { database, sessions, now } = this.#parts;
        const attempt = key && (await takeAttempt(database, key, now()));
        if (!key || !attempt || attempt.issuer !== issuer.settings.name)
            throw new IdentityRefusal("SIGN_IN_ENDED");
        const cameBackTo = new URL(`${this.#returnTo(issuer)}${query}`);
        const { login, idToken } = await issuer.redeem(cameBackTo, bindingOf(key));
        const { goOnTo, invitation } = attempt;
        if (invitation !== null) {
            const open = await openInvitation(database, invitation, now().toISOString());
            if (!open || !issuer.serves(open.slug))
                throw new IdentityRefusal("INVITATION_GONE");
            await acceptInvitation(database, invitation, login, { now: now().toISOString(), newId: randomUUID });
        }
        const session = await sessions.begin(login, idToken);
        if (session === null)
            throw new IdentityRefusal("LOGIN_UNKNOWN");
        return { session, goOnTo };
    }
    #returnTo({ settings }) {
        return `${this.#parts.address}/sign-in/${settings.name}/callback`;
    }
}
//# sourceMappingURL=sign-in.js.map