import { type GraphQLSchema } from "graphql";
/**
 * Makes every root field read ahead for what is selected below it, and every batched field give what was read ahead.
 * Done once, when the schema is built.
 */
export declare function installPrefetch(schema: GraphQLSchema): GraphQLSchema;
