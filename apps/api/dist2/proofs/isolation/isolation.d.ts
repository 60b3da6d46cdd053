import type { GraphQLSchema } from "graphql";
import type { Database } from "../../database/index.js";
import { type CanaryProvider } from "./canary-rows.js";
/** What was asked and what came of it. */
export interface IsolationFigures {
    /** Questions of the graph under the viewer's scope; with scopes switched off; statements without any check of ours. */
    readonly scoped: number;
    readonly unscoped: number;
    readonly statements: number;
    /** Of all these, how many were answered with data rather than refused. */
    readonly answered: number;
    /** Answers that held, or counted, a row of another provider, each with what was asked. */
    readonly leaks: readonly string[];
}
export declare const first: CanaryProvider;
export declare const second: CanaryProvider;
/**
 * Asks generated questions as people of two providers, whose rows carry canaries and the same identifiers. No answer may
 * hold a canary of the other provider; and an answer given to the first provider before the second one existed must be
 * the same afterwards, so that nothing is counted across. The database is to be empty.
 */
export declare function proveIsolation(database: Database, schema: GraphQLSchema, rounds: number, seed: string): Promise<IsolationFigures>;
