import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { HubRow } from "./hub.table.js";
export declare class HubResolver {
    hubs(page: PageArguments, context: GraphContext): Promise<Page<HubRow>>;
}
