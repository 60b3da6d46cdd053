import { type Sql } from "sql-template-tag";
import type { GraphContext } from "../../../graph/context.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Page, PageRequest } from "../../../graph/paging/page.js";
import { type ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { type Narrowing } from "./trainee-list.query.js";
/** What trainees are listed by, and under which guard. */
export interface TraineesBy {
    readonly column: Sql;
    /** What is joined to trainees for the column. */
    readonly joined?: Sql;
    readonly rows: readonly {
        readonly id: string;
    }[];
    readonly guard: Guard;
}
/** The same page of the trainees of each parent. */
export declare function traineesOf({ column, joined, rows, guard }: TraineesBy, { filter, orderBy }: Narrowing, page: PageRequest, context: GraphContext): Promise<Page<ShownTrainee>[]>;
