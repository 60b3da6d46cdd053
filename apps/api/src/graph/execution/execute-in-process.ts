import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import type { Database } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
import type { Notes } from "../auditing/read-notes.js";
import { type AskAgain, createContext } from "../context.js";
import { createGuard } from "../limits/guard-operation.js";
import { servedLimits } from "../limits/limits.js";
import type { Purse } from "../limits/purse.js";
import { type ErrorPresenter, presentError } from "../refusals/present-error.js";
import type { Clock } from "../writing/clock.js";
import type { Executor } from "./executor.js";
import { Recent } from "./recent.js";

/** A document of our own frontend: its text is trusted, and is parsed and validated once. */
export interface TrustedDocument {
  readonly id: string;
  readonly text: string;
}

/** Answers a document within this process, as `/graphql` would answer it to this viewer. */
export type Execute = (
  document: TrustedDocument,
  variables: Readonly<Record<string, unknown>>,
  viewer: Viewer | null,
  purse?: Purse | null,
  reads?: Notes,
) => Promise<ExecutionResult>;

/** What is allowed in this process. */
export interface InProcess {
  /** Whether mutations may be asked for; false unless said. */
  readonly mayWrite?: boolean;
  readonly clock?: Clock;
  /** The app's own questions by id, where some are asked again within a request. */
  readonly documents?: { named(id: string): TrustedDocument };
}

const documentsKept = 200;

/**
 * The graph without HTTP, for pages rendered on the server. They are answers to GET, and so they only read.
 *
 * @throws TypeError for a document that does not fit the schema, or writes: a mistake of ours, not of a visitor.
 */
export function createExecute(
  schema: GraphQLSchema,
  executor: Executor,
  database: Pick<Database, "read" | "write">,
  presenter: ErrorPresenter,
  { mayWrite = false, clock, documents: known }: InProcess = {},
): Execute {
  const documents = new Recent<string, DocumentNode>(documentsKept);
  const guard = createGuard({ schema, limits: servedLimits, introspection: "signed in" });
  const run: Execute = async (trusted, variables, viewer, purse = null, reads) => {
    const document = documents.get(trusted.text) ?? prepared(schema, trusted);
    documents.set(trusted.text, document);
    const operation = getOperationAST(document);
    if (operation?.operation === "mutation" && !mayWrite)
      throw new TypeError(`the document ${trusted.id} writes, and pages only read`);
    const ask: AskAgain | null =
      known === undefined ? null : (id, given, asking) => run(known.named(id), given, asking, purse, reads);
    const context = createContext(database, viewer, purse, clock, reads, ask);
    try {
      if (operation) {
        const { points } = guard(document, operation, variables, context);
        await purse?.spend(points);
      }
    } catch (refusal) {
      return { data: null, errors: [presented(refusal as GraphQLError, presenter)] };
    }
    const operationName = operation?.name?.value ?? null;
    const { data, errors } = await executor({ document, operationName, variables, context });
    return {
      data: data ?? null,
      ...(errors ? { errors: errors.map((error) => presented(error, presenter)) } : {}),
    };
  };
  return run;
}

function prepared(schema: GraphQLSchema, trusted: TrustedDocument): DocumentNode {
  const document = parse(trusted.text, { noLocation: true });
  const [error] = validate(schema, document);
  if (error) throw new TypeError(`the document ${trusted.id} does not fit the schema: ${error.message}`);
  return document;
}

/** Errors are given as the server would send them; the class is kept for those who read `message` and `extensions`. */
function presented(error: GraphQLError, presenter: ErrorPresenter): GraphQLError {
  const { message, extensions, path } = presentError(error.toJSON(), error, presenter);
  return new GraphQLError(message, { extensions: extensions ?? {}, path: path ?? null });
}
