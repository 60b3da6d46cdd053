import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { ReviewPointRow } from "../review-point/review-point.table.js";
import { JudgementFilter, JudgementOrder } from "../judgement/judgement.input.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
/** The judgements of review points. */
export declare class ReviewPointJudgementsResolver {
    judgements(parents: readonly ReviewPointRow[], page: PageArguments, filter: JudgementFilter | null, orderBy: JudgementOrder | null, context: GraphContext): Promise<Page<ShownJudgement>[]>;
}
