import { createHmac } from "node:crypto";
import { hashOf, randomText } from "../secret/secret.js";
/** Seconds in which somebody may come back from the issuer. */
export const attemptLifetime = 15 * 60;
/**
 * State, nonce and PKCE verifier of one sign-in: all follow from the random key that the browser's cookie holds, so that
 * what is kept here helps nobody, and an answer fits only the browser that asked.
 */
export function bindingOf(key) {
    const derived = (name) => createHmac("sha256", key).update(name).digest("base64url");
    return { state: derived("state"), nonce: derived("nonce"), verifier: derived("verifier") };
}
/** Writes down that a sign-in has begun. Gives the key for the browser. */
export async function beginAttempt(database, { issuer, goOnTo, invitation }, now) {
    const key = randomText();
    const end = new Date(now.getTime() + attemptLifetime * 1_000).toISOString();
    const { providerId = null, hash = null } = invitation ?? {};
    const values = [hashOf(key), issuer, goOnTo, providerId, hash, now.toISOString(), end];
    await database.outside((unit) => unit.rows("select begin_sign_in($1, $2, $3, $4, $5, $6, $7)", values));
    return key;
}
/** Takes a sign-in that was begun: once. Null for one that was not, that was taken before, or that is too old. */
export async function takeAttempt(database, key, now) {
    const [row] = await database.outside((unit) => unit.rows(`select issuer, go_on_to as "goOnTo", invitation_provider_id as "providerId", invitation_hash as hash
        from take_sign_in($1, $2)`, [hashOf(key), now.toISOString()]));
    if (row === undefined)
        return null;
    const { issuer, goOnTo, providerId, hash } = row;
    return { issuer, goOnTo, invitation: providerId === null || hash === null ? null : { providerId, hash } };
}
//# sourceMappingURL=attempt.js.map