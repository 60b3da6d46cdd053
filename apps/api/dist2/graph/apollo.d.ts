import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { GraphContext } from "./context.js";
import { type Executor } from "./execution/executor.js";
import { type Introspection, type Limits } from "./limits/limits.js";
import { type ErrorPresenter } from "./refusals/present-error.js";
/** What a served graph needs; everything but the schema has a default that is right in production. */
export interface ApolloSettings {
    readonly schema: GraphQLSchema;
    readonly executor?: Executor;
    readonly limits?: Limits;
    /** Who may ask for the schema itself. */
    readonly introspection?: Introspection;
    readonly presenter?: ErrorPresenter;
    readonly plugins?: readonly ApolloServerPlugin<GraphContext>[];
}
/** Errors under random correlation ids, reported on standard error without the values they met. */
export declare const defaultPresenter: ErrorPresenter;
/**
 * The server of the graph, not yet started. No cache-control plugin (it wraps every field), no batching, no persisted
 * queries that a client could register, no landing page; suggestions are taken out of errors.
 */
export declare function createApollo(settings: ApolloSettings): ApolloServer<GraphContext>;
