import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type TighteningRow } from "./tightening.table.js";
export declare class TighteningsResolver {
    tightenings(page: PageArguments, ended: boolean | null, context: GraphContext): Promise<Page<TighteningRow>>;
}
