import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../../database/index.js";
import {
  type AskAgain,
  type Clock,
  createContext,
  type Execute,
  type GraphContext,
} from "../../graph/index.js";
import type { Viewer } from "../../identity/index.js";
import type { Payers } from "../rates/budgets.js";
import { payersOf } from "../rates/payers.js";
import type { TrustedDocuments } from "./trusted-documents.js";
import { type RequestsOfViewers, viewersOfRequests } from "./viewers-of-requests.js";

/** What the graph's route needs besides the graph. */
export interface GraphRoute extends RequestsOfViewers {
  /** The database as the graph is to have it. */
  readonly rows: Pick<Database, "read" | "write">;
  readonly apollo: ApolloServer<GraphContext>;
  readonly documents: TrustedDocuments;
  /** Asks the app's own questions again within a request. */
  readonly execute: Execute;
  readonly clock: Clock;
}

/**
 * `POST /graphql`. Who asks, whether they have points left and which document it is, is settled before the graph sees the
 * request; a request that names nobody is nobody's.
 */
export function graphRoute(
  server: FastifyInstance,
  { database, rows, apollo, authentication, address, today, documents, execute, budgets, clock }: GraphRoute,
) {
  const askers = new WeakMap<FastifyRequest, { viewer: Viewer | null; payers: Payers }>();
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
        const ask: AskAgain = (id, given, asking) => execute(documents.named(id), given, asking, purse);
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
