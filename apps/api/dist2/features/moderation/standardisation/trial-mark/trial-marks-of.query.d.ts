import type { GraphContext } from "../../../../graph/context.js";
import { type TrialMarkRow } from "./trial-mark.table.js";
/**
 * The marks that count, of each person and script the last: the viewer's own, and everybody's of exercises whose results
 * are released to the viewer.
 */
export declare function readTrialMarks(ids: readonly string[], releasedIds: readonly string[], context: GraphContext): Promise<TrialMarkRow[]>;
