import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import { JudgementFilter, JudgementOrder } from "../judgement/judgement.input.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
/** The judgements on strands. */
export declare class StrandJudgementsResolver {
    judgements(parents: readonly StrandRow[], page: PageArguments, filter: JudgementFilter | null, orderBy: JudgementOrder | null, context: GraphContext): Promise<Page<ShownJudgement>[]>;
}
