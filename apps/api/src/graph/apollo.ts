import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { GraphContext } from "./context.js";
import { createExecutor, type Executor } from "./execution/executor.js";
import { executorPlugin } from "./execution/executor-plugin.js";
import { limitRule } from "./limits/limit-rule.js";
import { type Introspection, type Limits, servedLimits } from "./limits/limits.js";
import { nulRule } from "./limits/nul.js";
import { limitPlugin } from "./limits/limit-plugin.js";
import { type ErrorPresenter, presentError } from "./refusals/present-error.js";

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

/** Complaints about one document; more would help nobody and cost much. */
const mostComplaints = 10;

/** Errors under random correlation ids, reported on standard error without the values they met. */
export const defaultPresenter: ErrorPresenter = {
  correlationId: randomUUID,
  report: (failure) => console.error(JSON.stringify({ level: "error", event: "graph.failure", ...failure })),
};

/**
 * The server of the graph, not yet started. No cache-control plugin (it wraps every field), no batching, no persisted
 * queries that a client could register, no landing page; suggestions are taken out of errors.
 */
export function createApollo(settings: ApolloSettings): ApolloServer<GraphContext> {
  const {
    schema,
    limits = servedLimits,
    introspection = "signed in",
    presenter = defaultPresenter,
  } = settings;
  const executor = settings.executor ?? createExecutor(schema);
  return new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    validationRules: [limitRule(limits), nulRule],
    validationOptions: { maxErrors: mostComplaints },
    parseOptions: { maxTokens: limits.tokens },
    formatError: (formatted, thrown) => presentError(formatted, thrown, presenter),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      limitPlugin({ schema, limits, introspection }),
      executorPlugin(executor, presenter),
      ...(settings.plugins ?? []),
    ],
    nodeEnv: "production",
  });
}
