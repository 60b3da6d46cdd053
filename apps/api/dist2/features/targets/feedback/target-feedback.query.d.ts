import type { GraphContext } from "../../../graph/context.js";
import { type TargetFeedbackRow } from "./target-feedback.table.js";
/** What was said of targets that the viewer was already found to reach, in the order in which it was said. */
export declare function readFeedback(targetIds: readonly string[], context: GraphContext): Promise<TargetFeedbackRow[]>;
