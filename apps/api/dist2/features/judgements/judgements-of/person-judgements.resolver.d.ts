import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownPerson } from "../../partnership/person/person.type.js";
import { JudgementFilter, JudgementOrder } from "../judgement/judgement.input.js";
import type { ShownJudgement } from "../judgement/show-judgement.js";
/** The judgements that people made. */
export declare class PersonJudgementsResolver {
    judgements(parents: readonly ShownPerson[], page: PageArguments, filter: JudgementFilter | null, orderBy: JudgementOrder | null, context: GraphContext): Promise<Page<ShownJudgement>[]>;
}
