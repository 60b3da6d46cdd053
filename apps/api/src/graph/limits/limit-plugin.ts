import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { GraphContext } from "../context.js";
import { secondsAway } from "../refusals/database-away.js";
import { usualCosts } from "./cost/weights.js";
import { createGuard, type Guard } from "./guard-operation.js";
import type { Balance } from "./purse.js";

/** What `extensions.cost` says: what the operation could cost at most, and what its sender may still spend. */
interface CostExtension {
  readonly requested: number;
  readonly limit: number;
  readonly rows: number;
  readonly budget?: Balance;
}

/** Failures that pass by themselves: who asks again in a moment is answered. */
const passing = new Set<unknown>(["DATABASE_AWAY", "BUSY"]);

/**
 * Looks at each operation before it runs, takes its cost out of the sender's purse, and says both in `extensions.cost`.
 * A document that comes to nothing is paid for too, so that nobody sends them for ever.
 */
export function limitPlugin(guard: Guard): ApolloServerPlugin<GraphContext> {
  const requireAllowed = createGuard(guard);
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<GraphContext>> {
      let cost: CostExtension | null = null;
      return {
        async didResolveOperation({ document, operation, contextValue, request }) {
          if (!operation) return;
          const { points, rows } = requireAllowed(document, operation, request.variables ?? {}, contextValue);
          cost = { requested: points, limit: guard.limits.cost, rows };
          const budget = await contextValue.purse?.spend(points);
          if (budget) cost = { ...cost, budget };
        },
        async willSendResponse({ response, contextValue }) {
          if (cost === null) return void contextValue.purse?.spend(usualCosts.refusedWeight).catch(() => {});
          if (response.body.kind !== "single") return;
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
