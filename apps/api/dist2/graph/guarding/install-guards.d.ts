import { type GraphQLSchema } from "graphql";
import type { GuardTable } from "./guard.js";
import type { WordsOf } from "./words-of.js";
/**
 * Makes every operation ask once, before it begins, whether the viewer may do each act that the selection needs. A field
 * without a guard is refused to everybody. Done once, when the schema is built, before reading ahead is installed.
 */
export declare function installGuards(schema: GraphQLSchema, table: GuardTable, wordsOf: WordsOf): void;
/** The fields of a schema that have no guard, as `Type.field`. */
export declare function unguardedFields(schema: GraphQLSchema, table: GuardTable): string[];
