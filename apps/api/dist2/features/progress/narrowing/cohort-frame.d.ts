import type { GraphContext } from "../../../graph/context.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import type { CohortFrame } from "./narrowing.js";
/** The frame of the cohort with this code. @throws Refusal UNKNOWN_CODE */
export declare function cohortFrame(code: string, context: GraphContext): Promise<CohortFrame>;
/** What the standings of a cohort are laid out on. */
export declare function frameOf(cohort: CohortRow, context: GraphContext): Promise<CohortFrame>;
