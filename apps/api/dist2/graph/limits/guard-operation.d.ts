import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import type { GraphContext } from "../context.js";
import { type Cost } from "./cost/count-cost.js";
import type { Introspection, Limits } from "./limits.js";
/** What decides whether a valid operation is run. */
export interface Guard {
    readonly schema: GraphQLSchema;
    readonly limits: Limits;
    readonly introspection: Introspection;
}
/**
 * The last look before an operation runs, when it is known who asks and with which variables. Gives what it could cost.
 *
 * @throws Refusal INTROSPECTION_OFF for the schema asked by somebody who may not, UNAUTHENTICATED for data asked by
 *   nobody, BAD_USER_INPUT for variables that do not fit, TOO_MANY_NODES and TOO_COSTLY for more than one request may ask for.
 */
export type GuardOperation = (document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, context: Pick<GraphContext, "viewer">) => Cost;
export declare function createGuard({ schema, limits, introspection }: Guard): GuardOperation;
