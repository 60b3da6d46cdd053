import { type GraphQLSchema } from "graphql";
/** A schema as text, each field with its `@cost` and `@listSize`. */
export declare function printWithCosts(schema: GraphQLSchema): string;
