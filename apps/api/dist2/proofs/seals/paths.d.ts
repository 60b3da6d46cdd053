import { type GraphQLSchema } from "graphql";
/** What arguments that have to be given are given: by `Type.field(argument)`, else by the argument's name. */
export type Given = Readonly<Record<string, string>>;
/**
 * Every way through the graph from its root to objects of a type, the shortest first, as documents: each selects all that
 * can be read on its way. A way meets no type twice.
 *
 * @param to the type's name; null for every way of this length.
 * @param most how many fields a way has at most.
 */
export declare function pathsTo(schema: GraphQLSchema, to: string | null, most: number, given: Given): string[];
