import { type GraphQLSchema } from "graphql";
import type { Database } from "../../database/index.js";
import { type CanaryProvider } from "../isolation/canary-rows.js";
/** Whose welfare is attacked. */
export declare const attacked: CanaryProvider;
/** What stands in every text of a welfare check and nowhere else. */
export declare const needle = "welfare_check-";
/** How much was asked, and each question whose answer told something. */
export interface AttackFigures {
    readonly documents: number;
    readonly answered: number;
    readonly statements: number;
    readonly leaks: readonly string[];
}
/** Asks by chance, puts other checks beside those that there were, and asks the same again. */
export declare function attackWelfare(database: Database, schema: GraphQLSchema, rounds: number, seed: string): Promise<AttackFigures>;
