import type { Reach } from "@reviewpoint/domain/access";
import { type ProportionTerms } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import { type CountedStandings } from "../cell/cell.query.js";
import type { FiguresOf } from "../cell/make-cells.js";
import type { ProgressDimension, ProgressMeasure } from "../cell/progress.enum.js";
import type { Narrowing } from "../narrowing/narrowing.js";
/** Counts by the dimensions that were asked for, and what may be told of a group of them. */
export interface CountsWithoutNames {
    readonly counts: readonly CountedStandings[];
    readonly figuresOf: FiguresOf<CountedStandings>;
}
/** Counts for a viewer who may not see every figure: told from what is published alone. */
export declare function countsWithoutNames(narrowing: Narrowing, { by, measure }: {
    readonly by: readonly ProgressDimension[];
    readonly measure: ProgressMeasure;
}, { seen, terms }: {
    readonly seen: Reach;
    readonly terms: ProportionTerms;
}, context: GraphContext): Promise<CountsWithoutNames>;
