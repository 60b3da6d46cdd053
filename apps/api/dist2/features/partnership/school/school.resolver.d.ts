import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { HubRow } from "../hub/hub.table.js";
import { SchoolFilter, SchoolOrder } from "./school.input.js";
import type { SchoolRow } from "./school.table.js";
export declare class SchoolResolver {
    schools(page: PageArguments, filter: SchoolFilter | null, orderBy: SchoolOrder | null, context: GraphContext): Promise<Page<SchoolRow>>;
    hub(schools: readonly SchoolRow[], context: GraphContext): Promise<(HubRow | null)[]>;
}
