import type { GraphContext } from "../../../graph/context.js";
import { ProgressFilter } from "../narrowing/progress-filter.input.js";
import { ProgressBasis, ProgressDimension, ProgressMeasure } from "./progress.enum.js";
import { ProgressCellType } from "./progress-cell.type.js";
export declare class ProgressResolver {
    progress(where: ProgressFilter, by: readonly ProgressDimension[], measure: ProgressMeasure, basis: ProgressBasis, context: GraphContext): Promise<ProgressCellType[]>;
}
