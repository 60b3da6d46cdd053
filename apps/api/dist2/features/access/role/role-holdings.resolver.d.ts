import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { RoleHoldingFilter } from "./role-holding-filter.input.js";
import { type HeldRole } from "./role-holding.loader.js";
export declare class RoleHoldingsResolver {
    roleHoldings(page: PageArguments, filter: RoleHoldingFilter | null, context: GraphContext): Promise<Page<HeldRole>>;
}
