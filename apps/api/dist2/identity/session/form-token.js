import { createHmac, timingSafeEqual } from "node:crypto";
/**
 * What a page of ours sends along when it changes something. It follows from the session's cookie, which no script and no
 * other site can read; so nobody else can know it, and it ends with the session (OWASP, cross-site request forgery).
 */
export function formTokenOf(sessionKey) {
    return createHmac("sha256", sessionKey).update("form token").digest("base64url");
}
/** Whether a request sent the token of its own session. */
export function isFormTokenOf(sessionKey, sent) {
    if (typeof sent !== "string")
        return false;
    const [expected, came] = [Buffer.from(formTokenOf(sessionKey)), Buffer.from(sent)];
    return expected.length === came.length && timingSafeEqual(expected, came);
}
//# sourceMappingURL=form-token.js.map