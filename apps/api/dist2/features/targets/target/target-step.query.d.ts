import type { GraphContext } from "../../../graph/context.js";
import { type TargetStepRow } from "./target-step.table.js";
/** What happened to targets that the viewer was already found to reach, in order. */
export declare function readTargetSteps(targetIds: readonly string[], context: GraphContext): Promise<TargetStepRow[]>;
