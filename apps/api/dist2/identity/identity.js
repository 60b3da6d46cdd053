import { decodeJwt } from "jose";
import { demoIssuerName } from "./demo/demo-issuer.js";
import { IdentityRefusal } from "./refusal.js";
import { formTokenOf } from "./session/form-token.js";
import { serviceTokenPrefix } from "./token/issue-token.js";
import { verifyServiceToken } from "./token/verify-token.js";
/** Reads what a request shows: a bearer token, a service token, or a session's key. */
export class Identity {
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    /** Who a bearer token is of. Throws an IdentityRefusal. */
    async ofToken(token) {
        const { database, now } = this.#parts;
        if (token.startsWith(serviceTokenPrefix))
            return { kind: "service", grant: await verifyServiceToken(database, token, now().toISOString()) };
        return { kind: "login", login: await this.#verify(token), slug: null, formToken: null };
    }
    /** Who a session is of; null for one that has ended, or whose issuer is no longer trusted. */
    async ofSession(key) {
        const session = await this.#parts.sessions.find(key);
        if (session === null || !this.#trusts(session.login))
            return null;
        return { kind: "login", ...session, formToken: formTokenOf(key) };
    }
    /** Whether a login's issuer may speak for the people of this provider. */
    mayJoin({ issuer }, slug) {
        return issuer === demoIssuerName || this.#issuer(issuer)?.serves(slug) === true;
    }
    /** Whose token it is it says itself; whether that is so the issuer's keys tell. */
    async #verify(token) {
        const issuer = claimedIssuer(token);
        const { demo } = this.#parts;
        if (issuer === demoIssuerName && demo !== null)
            return demo.verify(token);
        const known = this.#issuer(issuer);
        if (known === undefined)
            throw new IdentityRefusal("TOKEN_REFUSED");
        return known.verifyAccessToken(token);
    }
    #trusts({ issuer }) {
        return issuer === demoIssuerName ? this.#parts.demo !== null : this.#issuer(issuer) !== undefined;
    }
    #issuer(issuer) {
        return this.#parts.issuers.find(({ settings }) => settings.issuer === issuer);
    }
}
function claimedIssuer(token) {
    try {
        return decodeJwt(token).iss ?? null;
    }
    catch (cause) {
        throw new IdentityRefusal("TOKEN_REFUSED", { cause });
    }
}
//# sourceMappingURL=identity.js.map