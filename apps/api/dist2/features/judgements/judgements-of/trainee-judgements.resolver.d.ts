import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { JudgementFilter, JudgementOrder } from "../judgement/judgement.input.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
/** The judgements of trainees. */
export declare class TraineeJudgementsResolver {
    judgements(parents: readonly ShownTrainee[], page: PageArguments, filter: JudgementFilter | null, orderBy: JudgementOrder | null, context: GraphContext): Promise<Page<ShownJudgement>[]>;
}
