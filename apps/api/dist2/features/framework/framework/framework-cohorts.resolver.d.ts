import type { GraphContext } from "../../../graph/context.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import type { FrameworkRow } from "./framework.table.js";
/** The cohorts under frameworks. */
export declare class FrameworkCohortsResolver {
    cohorts(frameworks: readonly FrameworkRow[], context: GraphContext): Promise<CohortRow[][]>;
}
