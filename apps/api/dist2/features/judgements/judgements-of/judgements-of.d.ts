import type { Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Page, PageRequest } from "../../../graph/paging/page.js";
import type { JudgementFilter, JudgementOrder } from "../judgement/judgement.input.js";
import { type ShownJudgement } from "../judgement/show-judgement.js";
/** What judgements are listed by, and under which guard. */
export interface JudgedBy {
    readonly guard: Guard;
    /** The column that names the parent. */
    readonly column: Sql;
    readonly parents: readonly {
        readonly id: string;
    }[];
}
/** Which judgements, and in which order. */
export interface JudgementChoice {
    readonly filter: JudgementFilter | null;
    readonly orderBy: JudgementOrder | null;
}
/** The same page of the judgements of each parent. */
export declare function judgementsOf({ guard, column, parents }: JudgedBy, choice: JudgementChoice, page: PageRequest, context: GraphContext): Promise<Page<ShownJudgement>[]>;
