import type { GraphQLResolveInfo } from "graphql";
import type { Selecting } from "./selection.js";
/** Whether `@skip` or `@include` stands anywhere below a field or an operation: then what it selects depends on variables. */
export declare function variesWithVariables(node: Selecting, fragments: GraphQLResolveInfo["fragments"]): boolean;
