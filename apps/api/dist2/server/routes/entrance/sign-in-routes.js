import { attemptLifetime, IdentityRefusal, openInvitation, readSecret, } from "../../../identity/index.js";
import { ownPath } from "../same-site.js";
import { showThreshold } from "../show-page.js";
const text = (value) => (typeof value === "string" ? value : null);
/** Signing in at an issuer, out and back, and the page on which an invitation begins. What goes wrong is a page, not a riddle. */
export async function signInRoutes(server, routes) {
    const { database, signIn, issuers, sessions, cookies, pages, now } = routes;
    server.setErrorHandler((error, request, reply) => {
        if (!(error instanceof IdentityRefusal))
            throw error;
        request.log.info({ err: error }, "not signed in");
        const threshold = { kind: "refused", code: error.code };
        return showThreshold(pages, request, reply, { threshold, ways: waysIn(issuers) });
    });
    server.get("/sign-in/:name", async (request, reply) => {
        const issuer = issuerOf(request);
        const { next, invitation } = request.query;
        const { address, key } = await signIn.begin(issuer, ownPath(next), text(invitation));
        return reply
            .header("set-cookie", cookies.set("sign_in", key, attemptLifetime))
            .header("cache-control", "no-store")
            .redirect(address, 302);
    });
    server.get("/sign-in/:name/callback", async (request, reply) => {
        const issuer = issuerOf(request);
        const key = cookies.read("sign_in", request.headers.cookie);
        reply.header("set-cookie", cookies.end("sign_in"));
        const [, query = ""] = request.url.split("?", 2);
        const { session, goOnTo } = await signIn.complete(issuer, `?${query}`, key);
        return reply
            .header("set-cookie", cookies.set("session", session, sessions.seconds))
            .header("cache-control", "no-store")
            .redirect(goOnTo, 303);
    });
    server.get("/invitation", async (request, reply) => {
        const token = text(request.query["token"]) ?? "";
        const secret = readSecret("", token);
        const open = secret && (await openInvitation(database, secret, now().toISOString()));
        if (!open)
            throw new IdentityRefusal("INVITATION_GONE");
        const ways = waysIn(issuers.filter((issuer) => issuer.serves(open.slug)));
        const threshold = { kind: "invitation", provider: open.provider, token };
        return showThreshold(pages, request, reply, { threshold, ways });
    });
    function issuerOf(request) {
        const issuer = signIn.issuerNamed(request.params.name);
        if (issuer === null)
            throw new IdentityRefusal("SIGN_IN_ENDED");
        return issuer;
    }
}
export const waysIn = (issuers) => issuers.map(({ settings: { name, label } }) => ({ name, label }));
//# sourceMappingURL=sign-in-routes.js.map