import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import type { Database } from "../../database/index.js";
import { type Clock, type Execute, type GraphContext } from "../../graph/index.js";
import type { TrustedDocuments } from "./trusted-documents.js";
import { type RequestsOfViewers } from "./viewers-of-requests.js";
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
export declare function graphRoute(server: FastifyInstance, { database, rows, apollo, authentication, address, today, documents, execute, budgets, clock }: GraphRoute): void;
