import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { ShownBoard } from "../record/shown-board.js";
export declare class BoardResolver {
    boards(page: PageArguments, asOf: string | null, context: GraphContext): Promise<Page<ShownBoard>>;
    board(id: string, asOf: string | null, context: GraphContext): Promise<ShownBoard | null>;
    calledBy(boards: readonly ShownBoard[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    cohorts(boards: readonly ShownBoard[], context: GraphContext): Promise<import("../../partnership/cohort/cohort.table.js").CohortRow[][]>;
}
