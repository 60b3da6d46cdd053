import type { GraphContext } from "../../../graph/context.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { Page } from "../../../graph/paging/page.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import { TargetFilter, type TargetOrder } from "./target.input.js";
import { type KnownTarget } from "./target.query.js";
/** The targets on strands. */
export declare class StrandTargetsResolver {
    targets(strands: readonly StrandRow[], page: PageArguments, filter: TargetFilter | null, orderBy: TargetOrder | null, context: GraphContext): Promise<Page<KnownTarget>[]>;
}
