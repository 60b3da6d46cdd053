import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { FrameworkRow } from "./framework.table.js";
export declare class FrameworkResolver {
    frameworks(page: PageArguments, context: GraphContext): Promise<Page<FrameworkRow>>;
}
