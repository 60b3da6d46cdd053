import type { FastifyInstance } from "fastify";
import { addressKey } from "./address-key.js";
import type { Budgets } from "./budgets.js";

/** Counts every request of these routes against its address: for routes that anybody may ask, such as signing in. */
export function limitAttempts(routes: FastifyInstance, budgets: Budgets): void {
  routes.addHook("onRequest", async (request) => {
    await budgets.spend({ signIn: addressKey(request.ip) }, 1);
  });
}
