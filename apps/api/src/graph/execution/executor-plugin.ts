import { type ApolloServerPlugin, HeaderMap, type HTTPGraphQLHead } from "@apollo/server";
import type { ExecutionResult } from "graphql";
import type { GraphContext } from "../context.js";
import { type ErrorPresenter, presentError } from "../refusals/present-error.js";
import type { Executor } from "./executor.js";

/**
 * Answers operations by an executor in the place of Apollo Server's own, and presents the errors in what it gives.
 *
 * A gateway could hand one in too, but what Apollo Server makes for a gateway keeps every request, with all of its rows,
 * until the next full collection of garbage.
 */
export function executorPlugin(
  executor: Executor,
  presenter: ErrorPresenter,
): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operationName, request, contextValue }) {
        const result = await executor({
          ...{ document, operationName, context: contextValue },
          variables: request.variables ?? {},
        });
        const { errors, ...singleResult } = result;
        const presented = errors?.map((error) => presentError(error.toJSON(), error, presenter));
        return {
          http: headOf(result),
          body: {
            kind: "single",
            singleResult: presented ? { ...singleResult, errors: presented } : singleResult,
          },
        };
      },
    }),
  };
}

/** Status and headers that its errors force upon an answer: 400 where the operation could not begin; open where none does. */
function headOf(result: ExecutionResult): HTTPGraphQLHead {
  const head: HTTPGraphQLHead = { headers: new HeaderMap() };
  if (result.errors && result.data === undefined) head.status = 400;
  for (const { extensions } of result.errors ?? []) {
    const { status, headers } = (extensions["http"] ?? {}) as Partial<HTTPGraphQLHead>;
    if (status !== undefined) head.status = status;
    for (const [name, value] of headers ?? []) head.headers.set(name, value);
  }
  return head;
}
