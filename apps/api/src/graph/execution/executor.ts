import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { FieldsOfOperations, noteAsked } from "../asking/asked-fields.js";
import type { GraphContext } from "../context.js";
import { Recent } from "./recent.js";

/** An operation of a document that has been validated. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
}

/** Runs an operation. It never throws: failures are in the result. */
export type Executor = (operation: Operation) => Promise<ExecutionResult>;

type Compiled = (
  root: unknown,
  context: unknown,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult>;

/** What is known of a document: how often it came, and how each of its operations runs. */
interface Acquaintance {
  met: number;
  /** How many messages to the database it needed when it was last asked; null before. */
  messages: number | null;
  /** null where the compiler cannot do the operation and graphql-js runs it. */
  readonly compiled: Map<string, Compiled | null>;
}

const documentsKept = 500;

/**
 * Runs operations with graphql-jit: a document is compiled when it comes the second time, so that a stream of
 * documents that come once costs no compilation. What the compiler cannot do is run by graphql-js.
 *
 * Documents are known by identity: whoever parses keeps the parsed document for equal text.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const acquaintances = new Recent<DocumentNode, Acquaintance>(documentsKept);
  const fields = new FieldsOfOperations(schema);
  return async ({ document, operationName, variables, context }) => {
    const acquaintance = acquaintances.get(document) ?? { met: 0, messages: null, compiled: new Map() };
    acquaintances.set(document, acquaintance);
    acquaintance.met += 1;
    context.forecast.expected = acquaintance.messages;
    const asked = fields.of(document, operationName, variables);
    if (asked) noteAsked(asked, context);
    const run =
      acquaintance.met > 1 ? compiledOperation(schema, document, operationName, acquaintance) : null;
    const result = run
      ? withExtensions(await run({}, context, { ...variables }))
      : await execute({
          schema,
          document,
          operationName,
          variableValues: { ...variables },
          contextValue: context,
          rootValue: {},
        });
    acquaintance.messages = context.forecast.sent;
    return recorded(blamed(result), context);
  };
}

/** Nothing leaves before it is recorded who read what: an answer that cannot be recorded is none. */
async function recorded(result: ExecutionResult, { reads }: GraphContext): Promise<ExecutionResult> {
  try {
    await reads.record();
    return result;
  } catch (cause) {
    const message = "what was read could not be recorded";
    return { data: null, errors: [new GraphQLError(message, { originalError: cause as Error })] };
  }
}

/** A result without data had bad variables: the operation did not begin. Whoever sent them is told so. */
function blamed(result: ExecutionResult): ExecutionResult {
  if ("data" in result || !result.errors) return result;
  const errors = result.errors.map(
    ({ message, extensions }) =>
      new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", ...extensions } }),
  );
  return { errors };
}

function compiledOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  acquaintance: Acquaintance,
): Compiled | null {
  const name = operationName ?? "";
  const known = acquaintance.compiled.get(name);
  if (known !== undefined) return known;
  const compiled = compile(schema, document, operationName);
  acquaintance.compiled.set(name, compiled);
  return compiled;
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): Compiled | null {
  try {
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    return isCompiledQuery(compiled) ? (compiled.query as Compiled) : null;
  } catch {
    return null;
  }
}

/** The compiler's errors carry no `extensions` where the failure had none; whoever presents errors relies on them. */
function withExtensions(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error): GraphQLError => {
    const hasExtensions = (error as Partial<GraphQLError>).extensions !== undefined;
    return hasExtensions ? error : Object.create(error, { extensions: { value: {} } });
  });
  return { ...result, errors };
}
