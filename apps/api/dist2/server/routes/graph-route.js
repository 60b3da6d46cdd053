import { fastifyApolloHandler } from "@as-integrations/fastify";
import { createContext, } from "../../graph/index.js";
import { payersOf } from "../rates/payers.js";
import { viewersOfRequests } from "./viewers-of-requests.js";
/**
 * `POST /graphql`. Who asks, whether they have points left and which document it is, is settled before the graph sees the
 * request; a request that names nobody is nobody's.
 */
export function graphRoute(server, { database, rows, apollo, authentication, address, today, documents, execute, budgets, clock }) {
    const askers = new WeakMap();
    const viewerOf = viewersOfRequests({ database, authentication, address, today, budgets });
    server.post("/graphql", {
        preHandler: async (request) => {
            const viewer = await viewerOf(request);
            const payers = payersOf(request, viewer);
            budgets.requireOpen(payers);
            const isSession = viewer !== null && request.headers.authorization === undefined;
            request.body = documents.admit(request.body, isSession);
            askers.set(request, { viewer, payers });
        },
        handler: fastifyApolloHandler(apollo, {
            context: async (request) => {
                const { viewer, payers } = askers.get(request) ?? { viewer: null, payers: payersOf(request, null) };
                const purse = budgets.purse(payers);
                const ask = (id, given, asking) => execute(documents.named(id), given, asking, purse);
                return createContext(rows, viewer, purse, clock, undefined, ask);
            },
        }),
    });
    server.get("/graphql", async (_, reply) => {
        const message = "The graph answers POST requests: see the README for one.";
        return reply
            .code(405)
            .header("allow", "POST")
            .send({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
    });
}
//# sourceMappingURL=graph-route.js.map