import type { ExecutionResult } from "graphql";
import type { Database } from "../../database/index.js";
import type { Viewer } from "../../identity/index.js";
import { type FixtureSize } from "./fixture-provider.js";
/** A graph over a fixture, and what it says to its database. */
export interface GraphForTest {
    readonly database: Database;
    /** Answers a document; the statements that ran are left in `statements`, without `begin` and `commit`. */
    ask(text: string, viewer: Viewer | null, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
    readonly statements: readonly string[];
    close(): Promise<void>;
}
/** Opens a fresh database with a fixture of this size. Failures of ours are thrown rather than masked. */
export declare function graphForTest(...sizes: readonly FixtureSize[]): Promise<GraphForTest>;
