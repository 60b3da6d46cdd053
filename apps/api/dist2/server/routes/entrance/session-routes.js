import { IdentityRefusal } from "../../../identity/index.js";
import { sessionOfForm, takeForms } from "./forms.js";
import { ownPath } from "../same-site.js";
import { showThreshold } from "../show-page.js";
/** Choosing the provider to look at, and signing out: here, or on every device. */
export async function sessionRoutes(server, routes) {
    const { sessions, cookies, issuers, pages, address } = routes;
    takeForms(server, address);
    server.post("/sign-in/provider", async (request, reply) => {
        const { provider = "", next } = request.body ?? {};
        const key = sessionOfForm(request, cookies, address);
        if (key === null)
            throw new IdentityRefusal("SESSION_ENDED");
        if (!(await sessions.choose(key, provider)))
            throw new IdentityRefusal("NOT_A_MEMBER");
        return reply.redirect(ownPath(next), 303);
    });
    /** Away from the issuer too where it can be: as a link, because a form may not lead to another site, and one's whole school account is not ours to end. */
    server.post("/sign-out", async (request, reply) => {
        const key = sessionOfForm(request, cookies, address);
        reply.header("set-cookie", cookies.end("session"));
        const ended = key && (await sessions.signOutHint(key));
        if (!key || !ended)
            return reply.redirect("/", 303);
        await sessions.end(key, request.body?.["reach"] === "everywhere" ? "everywhere" : "here");
        const issuer = issuers.find(({ settings }) => settings.issuer === ended.login.issuer);
        const there = await issuer?.signOutAddress(ended.hint, `${address ?? ""}/`);
        if (!issuer || !there)
            return reply.redirect("/", 303);
        const { name, label } = issuer.settings;
        const threshold = { kind: "signed-out", issuer: { name, label }, address: there };
        return showThreshold(pages, request, reply, { threshold });
    });
}
//# sourceMappingURL=session-routes.js.map