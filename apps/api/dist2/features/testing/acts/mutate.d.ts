import type { Viewer } from "../../../identity/index.js";
import type { GraphForTest } from "../graph-for-test.js";
/**
 * Asks one mutation of a graph under a key of its own, and gives its answer. A selection may name fields of the payload;
 * of a refusal its code, message and path are shown.
 */
export declare function mutate(graph: GraphForTest, name: string, viewer: Viewer, input: object, selection?: string): Promise<any>;
