import { type GraphQLField, type OperationDefinitionNode } from "graphql";
import { type Price } from "./price.js";
import { type Asked } from "./selected.js";
/** What an operation could cost at most, with its variables. */
export interface Cost {
    readonly points: number;
    /** Rows that the pages asked for could hold together. */
    readonly rows: number;
    /** The part of the root's dearest field, by its response key; null for an operation without fields. */
    readonly dearest: {
        readonly field: string;
        readonly points: number;
    } | null;
}
interface Counting extends Asked {
    readonly prices: ReadonlyMap<GraphQLField<unknown, unknown>, Price>;
}
/** Counts an operation before it runs: weights once a place, objects as often as the pages around them could hold them. */
export declare function countCost(operation: OperationDefinitionNode, counting: Counting): Cost;
export {};
