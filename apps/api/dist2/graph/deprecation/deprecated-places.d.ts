import { type GraphQLSchema } from "graphql";
/**
 * What a schema says will go: `Type.field`, `Type.field(argument)`, `Enum.VALUE`, and the names of types to which only
 * such places lead, because a type itself cannot be marked.
 */
export declare function deprecatedPlaces(schema: GraphQLSchema): ReadonlySet<string>;
