import type { GraphForTest } from "../../../features/testing/graph-for-test.js";
/** Sets everybody of the fixture's current cohort a piece of written work, as its administrator; gives its id. */
export declare function setAssignment(graph: GraphForTest): Promise<string>;
