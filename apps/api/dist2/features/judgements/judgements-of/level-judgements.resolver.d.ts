import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { LevelRow } from "../../framework/level/level.table.js";
import { JudgementFilter, JudgementOrder } from "../judgement/judgement.input.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
/** The judgements that gave levels. */
export declare class LevelJudgementsResolver {
    judgements(parents: readonly LevelRow[], page: PageArguments, filter: JudgementFilter | null, orderBy: JudgementOrder | null, context: GraphContext): Promise<Page<ShownJudgement>[]>;
}
