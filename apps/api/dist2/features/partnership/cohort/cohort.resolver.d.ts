import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { CohortRow } from "./cohort.table.js";
export declare class CohortResolver {
    cohorts(page: PageArguments, context: GraphContext): Promise<Page<CohortRow>>;
    cohort(code: string, context: GraphContext): Promise<CohortRow | null>;
}
