import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ListedServiceToken } from "../../../identity/index.js";
export declare class ServiceTokensResolver {
    serviceTokens(page: PageArguments, context: GraphContext): Promise<Page<ListedServiceToken>>;
}
