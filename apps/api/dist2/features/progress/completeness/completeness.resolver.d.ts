import type { GraphContext } from "../../../graph/context.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { CompletenessDimension } from "./completeness-dimension.enum.js";
import { CompletenessRowType } from "./completeness-row.type.js";
export declare class CompletenessResolver {
    completeness(where: ProgressFilter, by: CompletenessDimension, context: GraphContext): Promise<CompletenessRowType[]>;
}
