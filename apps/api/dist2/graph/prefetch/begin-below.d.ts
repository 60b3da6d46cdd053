import { type FieldNode, type GraphQLField, type GraphQLOutputType, type GraphQLResolveInfo } from "graphql";
import type { GraphContext } from "../context.js";
import type { Keys } from "../reading/reader/coming-rows.js";
import type { Ahead } from "./batched.js";
import { type Asked } from "../asking/selection.js";
/** A field that can be begun before its parents have arrived, and what can be begun with its own rows. */
interface Step {
    readonly field: GraphQLField<unknown, unknown>;
    readonly node: FieldNode;
    readonly ahead: Ahead;
    readonly below: readonly Step[];
}
/** What can be begun below a field before its rows have arrived, in the document's order. */
export declare function stepsBelow(type: GraphQLOutputType, nodes: readonly FieldNode[], asked: Asked): Step[];
/** The keys that a column of rows will hold, or holds; null where the rows have no such column. */
export type KeysBy = (column: string) => Keys | null;
/**
 * Asks for what follows from rows on their way, with these: a question of several levels is one message. Whoever needs what
 * cannot be read is told why when it is asked for again.
 */
export declare function beginBelow(keysBy: KeysBy, steps: readonly Step[], variables: GraphQLResolveInfo["variableValues"], context: GraphContext): void;
export {};
