import { IdentityRefusal } from "./refusal.js";
import { isFormTokenOf } from "./session/form-token.js";
/**
 * Who sent an API request: the holder of a bearer token, or of a session whose request comes from our own page and sends
 * the session's token along; null for a request that says nothing of who asks. Throws an IdentityRefusal.
 */
export async function authenticate(headers, isFromHere, { identity, cookies }) {
    if (headers.authorization !== undefined) {
        const [, token] = /^Bearer ([\w.-]+)$/i.exec(headers.authorization) ?? [];
        if (token === undefined)
            throw new IdentityRefusal("TOKEN_REFUSED");
        return identity.ofToken(token);
    }
    const key = cookies.read("session", headers.cookie);
    if (key === null)
        return null;
    requireOwnRequest(key, isFromHere, headers["x-reviewpoint-csrf"]);
    const asker = await identity.ofSession(key);
    if (asker === null)
        throw new IdentityRefusal("SESSION_ENDED");
    return asker;
}
/** Who looks at a page, which only reads: the session alone; null for somebody not signed in. */
export async function authenticatePage(headers, { identity, cookies }) {
    const key = cookies.read("session", headers.cookie);
    return key === null ? null : identity.ofSession(key);
}
/** Refuses what another site made a browser send: it knows neither our address as its own nor the session's token. */
export function requireOwnRequest(sessionKey, isFromHere, formToken) {
    if (!isFromHere)
        throw new IdentityRefusal("ORIGIN_NOT_OURS");
    if (!isFormTokenOf(sessionKey, formToken))
        throw new IdentityRefusal("FORM_TOKEN_WRONG");
}
//# sourceMappingURL=authenticate.js.map