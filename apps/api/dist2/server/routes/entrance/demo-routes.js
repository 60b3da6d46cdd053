import { demoIssuerName, demoPersonas, findPersona, } from "../../../identity/index.js";
import { refuse, takeForms } from "./forms.js";
import { ownPath } from "../same-site.js";
/** Signing in as one of the demo's people. */
export async function demoRoutes(server, routes) {
    const { database, sessions, cookies, isOffered } = routes;
    takeForms(server, null);
    server.post("/sign-in", async (request, reply) => {
        const { persona: typed = "", next } = request.body ?? {};
        if (!isOffered)
            return refuse(reply, 404, "NO_DEMO", "The demo's sign-in is not available here.");
        const persona = findPersona(await demoPersonas(database), typed);
        const login = { issuer: demoIssuerName, subject: persona?.subject ?? "" };
        const key = persona && (await sessions.begin(login, null));
        if (key === null)
            return refuse(reply, 400, "UNKNOWN_PERSONA", "There is no such person in the demo.");
        return reply
            .header("set-cookie", cookies.set("session", key, sessions.seconds))
            .redirect(ownPath(next), 303);
    });
}
//# sourceMappingURL=demo-routes.js.map