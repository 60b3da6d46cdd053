import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, type SelectionSetNode, type FragmentDefinitionNode } from "graphql";
/** A document as it is asked: its schema, fragments and coerced variables. */
export interface Asked {
    readonly schema: GraphQLSchema;
    readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
    readonly variables: {
        readonly [name: string]: unknown;
    };
}
/**
 * The fields selected on an object type, as execution collects them: one list of nodes a response key, fragments on the
 * type and on every interface and union of it spread, `@skip` and `@include` applied.
 */
export declare function selectedOn(type: GraphQLObjectType, sets: readonly (SelectionSetNode | undefined)[], asked: Asked): FieldNode[][];
