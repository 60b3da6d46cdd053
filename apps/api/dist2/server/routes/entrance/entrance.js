import { Cookies, Identity, Issuer, Sessions, SignIn, usualSessions, } from "../../../identity/index.js";
import { demoRoutes } from "./demo-routes.js";
import { sessionRoutes } from "./session-routes.js";
import { signInRoutes, waysIn } from "./sign-in-routes.js";
/** Who is believed to be who, and the routes by which people come in and go out. */
export function entrance({ database, pages, signIn, demo, now }) {
    const address = signIn?.address ?? null;
    const issuers = (signIn?.issuers ?? []).map((settings) => new Issuer(settings, now));
    const sessions = new Sessions(database, signIn?.sessions ?? usualSessions, now);
    const cookies = new Cookies(address?.startsWith("https:") ?? false);
    const identity = new Identity({ database, sessions, demo, issuers, now });
    const routes = async (server) => {
        await server.register((inner) => demoRoutes(inner, { database, sessions, cookies, isOffered: demo !== null }));
        await server.register((inner) => sessionRoutes(inner, { sessions, cookies, issuers, pages, address }));
        if (address === null)
            return;
        const flow = new SignIn({ database, issuers, sessions, address, now });
        await server.register((inner) => signInRoutes(inner, { database, signIn: flow, issuers, sessions, cookies, pages, now }));
    };
    return { authentication: { identity, cookies }, cookies, address, ways: waysIn(issuers), routes };
}
//# sourceMappingURL=entrance.js.map