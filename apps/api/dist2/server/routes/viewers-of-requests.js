import { authenticate, authenticatePage, IdentityRefusal, viewerFor, } from "../../identity/index.js";
import { payersOf } from "../rates/payers.js";
import { isFromOwnPage } from "./same-site.js";
const notBelievedPoints = 100;
/**
 * Tells who sent a request; null for one that names nobody. Whoever is not believed pays by their address; others who come
 * from there are asked who they are all the same.
 *
 * @param doing `reading` lets a session follow a link, which sends no form token along.
 */
export function viewersOfRequests({ database, authentication, address, today, budgets }, doing = "anything") {
    return async (request) => {
        const { headers } = request;
        try {
            const isLink = doing === "reading" && headers.authorization === undefined;
            const asker = isLink
                ? await authenticatePage(headers, authentication)
                : await authenticate(headers, isFromOwnPage(request, address), authentication);
            if (asker === null)
                return null;
            const named = headers["x-provider"];
            const asked = { provider: typeof named === "string" ? named : null, today: today() };
            return await viewerFor(database, authentication.identity, asker, asked);
        }
        catch (error) {
            const isTheirFault = error instanceof IdentityRefusal && error.status < 500;
            if (isTheirFault)
                await budgets.spend(payersOf(request, null), notBelievedPoints);
            throw error;
        }
    };
}
//# sourceMappingURL=viewers-of-requests.js.map