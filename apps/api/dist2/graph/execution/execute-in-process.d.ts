import { type ExecutionResult, type GraphQLSchema } from "graphql";
import type { Database } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
import type { Notes } from "../auditing/read-notes.js";
import type { Purse } from "../limits/purse.js";
import { type ErrorPresenter } from "../refusals/present-error.js";
import type { Clock } from "../writing/clock.js";
import type { Executor } from "./executor.js";
/** A document of our own frontend: its text is trusted, and is parsed and validated once. */
export interface TrustedDocument {
    readonly id: string;
    readonly text: string;
}
/** Answers a document within this process, as `/graphql` would answer it to this viewer. */
export type Execute = (document: TrustedDocument, variables: Readonly<Record<string, unknown>>, viewer: Viewer | null, purse?: Purse | null, reads?: Notes) => Promise<ExecutionResult>;
/** What is allowed in this process. */
export interface InProcess {
    /** Whether mutations may be asked for; false unless said. */
    readonly mayWrite?: boolean;
    readonly clock?: Clock;
    /** The app's own questions by id, where some are asked again within a request. */
    readonly documents?: {
        named(id: string): TrustedDocument;
    };
}
/**
 * The graph without HTTP, for pages rendered on the server. They are answers to GET, and so they only read.
 *
 * @throws TypeError for a document that does not fit the schema, or writes: a mistake of ours, not of a visitor.
 */
export declare function createExecute(schema: GraphQLSchema, executor: Executor, database: Pick<Database, "read" | "write">, presenter: ErrorPresenter, { mayWrite, clock, documents: known }?: InProcess): Execute;
