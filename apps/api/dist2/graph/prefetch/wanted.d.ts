import { type FieldNode, type GraphQLField, type GraphQLObjectType } from "graphql";
import type { GraphContext } from "../context.js";
import type { ReadAll } from "./read-all.js";
import { type Asked } from "../asking/selection.js";
/** How a field of the schema reads all its parents; null for a plain property. */
export type ReadAllOfField = (field: GraphQLField<unknown, unknown>) => ReadAll | null;
/** One reading ahead: the document's part, the request and the schema's batched fields. */
export interface Reading {
    readonly asked: Asked;
    readonly context: GraphContext;
    readonly readAllOf: ReadAllOfField;
}
/** A field with its arguments, and every place of the document that selects it so: aliases are read once. */
export interface Wanted {
    readonly field: GraphQLField<unknown, unknown>;
    readonly readAll: ReadAll | null;
    readonly given: Readonly<Record<string, unknown>>;
    readonly nodes: FieldNode[];
}
/** What is selected on a type below these nodes and has to be looked into: batched fields, and rows within rows. */
export declare function wantedOf(type: GraphQLObjectType, nodes: readonly FieldNode[], reading: Reading): Map<string, Wanted>;
