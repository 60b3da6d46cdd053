import { type FieldNode, type GraphQLOutputType } from "graphql";
import type { WholeTable } from "../reading/whole-table.js";
import { type Asked } from "../asking/selection.js";
/** The small tables that are named anywhere below these nodes: they can be read beside the question's first rows. */
export declare function tablesBeside(type: GraphQLOutputType, nodes: readonly FieldNode[], asked: Asked, found?: Set<WholeTable<unknown>>): Set<WholeTable<unknown>>;
