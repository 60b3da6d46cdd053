import { type GraphQLSchema } from "graphql";
import type { Database } from "../../../database/index.js";
/** Every reading beside the matrix that is not shown to whom it should be, or is shown to somebody else. */
export declare function checkReadings(database: Database, schema: GraphQLSchema): Promise<string[]>;
