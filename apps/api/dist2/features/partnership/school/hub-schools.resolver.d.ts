import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { HubRow } from "../hub/hub.table.js";
import { SchoolFilter, SchoolOrder } from "./school.input.js";
import type { SchoolRow } from "./school.table.js";
/** The schools of hubs. */
export declare class HubSchoolsResolver {
    schools(hubs: readonly HubRow[], page: PageArguments, filter: SchoolFilter | null, orderBy: SchoolOrder | null, context: GraphContext): Promise<Page<SchoolRow>[]>;
}
