import { type GraphQLSchema } from "graphql";
/** The fields, as `Type.field`, that the question for a line of the matrix asks for: the way there, the line and what is below. */
export declare function fieldsAskedWith(line: string, schema: GraphQLSchema): ReadonlySet<string>;
