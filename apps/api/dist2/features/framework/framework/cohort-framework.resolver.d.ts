import type { GraphContext } from "../../../graph/context.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
/** The framework that cohorts are judged against. */
export declare class CohortFrameworkResolver {
    framework(cohorts: readonly CohortRow[], context: GraphContext): Promise<(import("./framework.table.js").FrameworkRow | null)[]>;
}
