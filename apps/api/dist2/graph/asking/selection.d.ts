import { type FieldNode, type GraphQLResolveInfo } from "graphql";
/** What of the document matters here: the fragments and the variables. */
export type Asked = Pick<GraphQLResolveInfo, "fragments" | "variableValues">;
/** What selects fields: a field, or an operation. */
export type Selecting = Pick<FieldNode, "selectionSet">;
/**
 * The fields selected on an object type below these nodes, as execution will collect them: one list of nodes a
 * response key, fragments spread, `@skip` and `@include` applied.
 */
export declare function selectedFields(typeName: string, nodes: readonly Selecting[], asked: Asked): FieldNode[][];
