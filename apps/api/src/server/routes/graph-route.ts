import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../../database/index.js";
import { createContext, type GraphContext } from "../../graph/index.js";
import { authenticate, loadViewer, type VerifyToken, type Viewer } from "../../identity/index.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/** What the graph's route needs besides the graph. */
export interface GraphRoute {
  readonly database: Database;
  readonly apollo: ApolloServer<GraphContext>;
  readonly verify: VerifyToken;
  readonly today: () => string;
  readonly documents: TrustedDocuments;
}

/** `POST /graphql`. Who asks is settled before the graph sees the request; a request that names nobody is nobody's. */
export function graphRoute(
  server: FastifyInstance,
  { database, apollo, verify, today, documents }: GraphRoute,
) {
  const viewers = new WeakMap<FastifyRequest, Viewer>();

  server.post("/graphql", {
    preHandler: async (request) => {
      const login = await authenticate(request.headers, verify);
      if (login === null) return;
      if (request.headers.authorization === undefined) documents.require(request.body);
      const named = request.headers["x-provider"];
      const slug = typeof named === "string" ? named : null;
      viewers.set(request, await loadViewer(database, login, slug, today()));
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => createContext(database, viewers.get(request) ?? null),
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
