import { type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { GraphContext } from "../context.js";
/** An operation of a document that has been validated. */
export interface Operation {
    readonly document: DocumentNode;
    readonly operationName: string | null;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly context: GraphContext;
}
/** Runs an operation. It never throws: failures are in the result. */
export type Executor = (operation: Operation) => Promise<ExecutionResult>;
/**
 * Runs operations with graphql-jit: a document is compiled when it comes the second time, so that a stream of
 * documents that come once costs no compilation. What the compiler cannot do is run by graphql-js.
 *
 * Documents are known by identity: whoever parses keeps the parsed document for equal text.
 */
export declare function createExecutor(schema: GraphQLSchema): Executor;
