import type { SeededRandom } from "@reviewpoint/domain/statistics";
import { type GraphQLSchema } from "graphql";
/** A question that fits the schema: fields, arguments and depth by chance, identifiers and codes of any provider. */
export declare function randomDocument(schema: GraphQLSchema, random: SeededRandom): string;
