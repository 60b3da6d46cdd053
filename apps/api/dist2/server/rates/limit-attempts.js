import { addressKey } from "./address-key.js";
/** Counts every request of these routes against its address: for routes that anybody may ask, such as signing in. */
export function limitAttempts(routes, budgets) {
    routes.addHook("onRequest", async (request) => {
        await budgets.spend({ signIn: addressKey(request.ip) }, 1);
    });
}
//# sourceMappingURL=limit-attempts.js.map