import { type GraphQLSchema } from "graphql";
import type { Database } from "../../database/index.js";
/** A question with the points it was reckoned at and the time it took. */
export interface Priced {
    readonly name: string;
    readonly points: number;
    readonly milliseconds: number;
}
/** Asks each question some times, in turns, and gives what it was reckoned at beside the median of what it took. */
export declare function priced(database: Database, schema: GraphQLSchema, rounds: number): Promise<Priced[]>;
