import type { GraphContext } from "../../../graph/context.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
/** The cohorts of boards, by code. */
export declare function cohortsOfBoard(boardIds: readonly string[], context: GraphContext): Promise<CohortRow[][]>;
