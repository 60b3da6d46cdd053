import { requireOwnRequest } from "../../../identity/index.js";
import { isFromHere, isFromOwnPage } from "../same-site.js";
/** Lets a part of the server read forms, from our own pages alone. */
export function takeForms(server, address) {
    server.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) => {
        done(null, Object.fromEntries(new URLSearchParams(String(body))));
    });
    server.addHook("onRequest", async (request, reply) => {
        if (request.method === "POST" && !isFromHere(request, address))
            return refuse(reply, 403, "NOT_ALLOWED", "The form was sent from another site.");
        return undefined;
    });
}
/** The key of the session that a form was sent with, and whose token it carries; null without a session. Throws an IdentityRefusal. */
export function sessionOfForm(request, cookies, address) {
    const key = cookies.read("session", request.headers.cookie);
    if (key !== null)
        requireOwnRequest(key, isFromOwnPage(request, address), request.body?.["form-token"]);
    return key;
}
export const refuse = (reply, status, code, message) => reply.code(status).send({ errors: [{ message, extensions: { code } }] });
//# sourceMappingURL=forms.js.map