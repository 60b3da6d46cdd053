import type { StandingCount } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import type { ProgressDimension } from "./progress.enum.js";
/** Standings that are alike, counted; ids of dimensions that were not asked for are absent. */
export interface CountedStandings extends StandingCount {
    readonly reviewPointId?: string;
    readonly strandId?: string;
    readonly hubId?: string | null;
    readonly subjectId?: string;
    readonly schoolId?: string | null;
}
/**
 * Counts standings by dimension, state, level and expected level. Cells are read where hub and subject say all;
 * rows, where a school or a single trainee matters.
 */
export declare function readCounts(narrowing: Narrowing, by: readonly ProgressDimension[], context: GraphContext): Promise<CountedStandings[]>;
