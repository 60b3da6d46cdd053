import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Database } from "../../database/index.js";
import { type Clock, createContext, type GraphContext } from "../../graph/index.js";
import {
  type Authentication,
  authenticate,
  type Identity,
  IdentityRefusal,
  type Viewer,
  viewerFor,
} from "../../identity/index.js";
import type { Budgets, Payers } from "../rates/budgets.js";
import { payersOf } from "../rates/payers.js";
import { isFromOwnPage, type OwnAddress } from "./same-site.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/** What the graph's route needs besides the graph. */
export interface GraphRoute {
  readonly database: Database;
  /** The database as the graph is to have it. */
  readonly rows: Pick<Database, "read" | "write">;
  readonly apollo: ApolloServer<GraphContext>;
  readonly authentication: Authentication & { readonly identity: Identity };
  readonly address: OwnAddress;
  readonly today: () => string;
  readonly documents: TrustedDocuments;
  readonly budgets: Budgets;
  readonly clock: Clock;
}

const notBelievedPoints = 100;

/**
 * `POST /graphql`. Who asks, whether they have points left and which document it is, is settled before the graph sees the
 * request; a request that names nobody is nobody's.
 */
export function graphRoute(
  server: FastifyInstance,
  { database, rows, apollo, authentication, address, today, documents, budgets, clock }: GraphRoute,
) {
  const askers = new WeakMap<FastifyRequest, { viewer: Viewer | null; payers: Payers }>();

  /** Whoever is not believed pays by their address; others who come from there are asked who they are all the same. */
  const viewerOf = async (request: FastifyRequest): Promise<Viewer | null> => {
    try {
      const asker = await authenticate(request.headers, isFromOwnPage(request, address), authentication);
      if (asker === null) return null;
      const named = request.headers["x-provider"];
      const asked = { provider: typeof named === "string" ? named : null, today: today() };
      return await viewerFor(database, authentication.identity, asker, asked);
    } catch (error) {
      const isTheirFault = error instanceof IdentityRefusal && error.status < 500;
      if (isTheirFault) await budgets.spend(payersOf(request, null), notBelievedPoints);
      throw error;
    }
  };

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
        return createContext(rows, viewer, budgets.purse(payers), clock);
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
