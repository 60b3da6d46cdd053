import { type FieldNode, type GraphQLOutputType } from "graphql";
import { type Reading } from "./wanted.js";
/**
 * Reads everything selected below a value before it is resolved: level by level, each batched field once for all the
 * rows of its level. The values are left on the rows, so that resolving them is synchronous, and the number of
 * statements depends on the document and never on rows.
 */
export declare function readAhead(value: unknown, type: GraphQLOutputType, nodes: readonly FieldNode[], reading: Reading): Promise<void>;
