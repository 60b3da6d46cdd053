import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { JudgementFilter, JudgementOrder } from "./judgement.input.js";
import { type ReadJudgementRow, type ShownJudgement } from "./show-judgement.js";
type Judgements = readonly ShownJudgement[];
export declare class JudgementResolver {
    judgements(page: PageArguments, filter: JudgementFilter | null, orderBy: JudgementOrder | null, context: GraphContext): Promise<Page<ShownJudgement>>;
    trainee(judgements: Judgements, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    reviewPoint(judgements: Judgements, context: GraphContext): Promise<(import("../review-point/review-point.table.js").ReviewPointRow | null)[]>;
    strand(judgements: Judgements, context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
    level(judgements: Judgements, context: GraphContext): Promise<(import("../../framework/level/level.table.js").LevelRow | null)[]>;
    assessor(judgements: Judgements, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    supersedes(judgements: Judgements, context: GraphContext): Promise<(ReadJudgementRow | null)[]>;
    supersededBy(judgements: Judgements, context: GraphContext): Promise<(ReadJudgementRow | null)[]>;
}
export {};
