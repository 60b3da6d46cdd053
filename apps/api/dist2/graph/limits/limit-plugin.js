import { secondsAway } from "../refusals/database-away.js";
import { usualCosts } from "./cost/weights.js";
import { createGuard } from "./guard-operation.js";
/** Failures that pass by themselves: who asks again in a moment is answered. */
const passing = new Set(["DATABASE_AWAY", "BUSY"]);
/**
 * Looks at each operation before it runs, takes its cost out of the sender's purse, and says both in `extensions.cost`.
 * A document that comes to nothing is paid for too, so that nobody sends them for ever.
 */
export function limitPlugin(guard) {
    const requireAllowed = createGuard(guard);
    return {
        async requestDidStart() {
            let cost = null;
            return {
                async didResolveOperation({ document, operation, contextValue, request }) {
                    if (!operation)
                        return;
                    const { points, rows } = requireAllowed(document, operation, request.variables ?? {}, contextValue);
                    cost = { requested: points, limit: guard.limits.cost, rows };
                    const budget = await contextValue.purse?.spend(points);
                    if (budget)
                        cost = { ...cost, budget };
                },
                async willSendResponse({ response, contextValue }) {
                    if (cost === null)
                        return void contextValue.purse?.spend(usualCosts.refusedWeight).catch(() => { });
                    if (response.body.kind !== "single")
                        return;
                    const { singleResult } = response.body;
                    if (singleResult.errors?.some(({ extensions }) => passing.has(extensions?.["code"]))) {
                        response.http.status = 503;
                        response.http.headers.set("retry-after", String(secondsAway));
                    }
                    singleResult.extensions = { ...singleResult.extensions, cost };
                },
            };
        },
    };
}
//# sourceMappingURL=limit-plugin.js.map