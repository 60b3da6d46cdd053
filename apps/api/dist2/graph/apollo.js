import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { createExecutor } from "./execution/executor.js";
import { limitRule } from "./limits/limit-rule.js";
import { servedLimits } from "./limits/limits.js";
import { nulRule } from "./limits/nul.js";
import { limitPlugin } from "./limits/limit-plugin.js";
import { presentError } from "./refusals/present-error.js";
/** Complaints about one document; more would help nobody and cost much. */
const mostComplaints = 10;
/** Errors under random correlation ids, reported on standard error without the values they met. */
export const defaultPresenter = {
    correlationId: randomUUID,
    report: (failure) => console.error(JSON.stringify({ level: "error", event: "graph.failure", ...failure })),
};
/**
 * The server of the graph, not yet started. No cache-control plugin (it wraps every field), no batching, no persisted
 * queries that a client could register, no landing page; suggestions are taken out of errors.
 */
export function createApollo(settings) {
    const { schema, limits = servedLimits, introspection = "signed in", presenter = defaultPresenter, } = settings;
    const executor = settings.executor ?? createExecutor(schema);
    return new ApolloServer({
        gateway: {
            load: async () => ({
                executor: ({ document, operationName, request, context }) => executor({
                    document,
                    operationName: operationName ?? null,
                    variables: request.variables ?? {},
                    context: context,
                }),
            }),
            onSchemaLoadOrUpdate(listener) {
                listener({ apiSchema: schema, coreSupergraphSdl: "" });
                return () => { };
            },
            stop: async () => { },
        },
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
            ...(settings.plugins ?? []),
        ],
        nodeEnv: "production",
    });
}
//# sourceMappingURL=apollo.js.map