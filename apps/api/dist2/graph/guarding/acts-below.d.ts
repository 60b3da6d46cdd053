import type { SeenThing } from "@reviewpoint/domain/access";
import { type FieldNode, type GraphQLOutputType, type GraphQLSchema } from "graphql";
import { type Asked } from "../asking/selection.js";
import type { Guard } from "./guard.js";
/** The guard of a field; null for one that only leads to others, e.g. `nodes` of a page; undefined for one without a guard. */
export type GuardOf = (typeName: string, fieldName: string) => Guard | null | undefined;
/** An act that a question needs, and the first field that needs it; without a thing, the field has no guard. */
export interface Need {
    readonly field: string;
    readonly thing: SeenThing | null;
}
/** Everything that the selection below some nodes needs to be allowed, each act once. */
export declare function actsBelow(schema: GraphQLSchema, type: GraphQLOutputType, nodes: readonly FieldNode[], asked: Asked, guardOf: GuardOf): Need[];
