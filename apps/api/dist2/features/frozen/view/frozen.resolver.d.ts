import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { FrozenRow } from "./frozen.table.js";
type Rows = readonly FrozenRow[];
export declare class FrozenResolver {
    frozenThings(page: PageArguments, boardId: string | null, context: GraphContext): Promise<Page<FrozenRow>>;
    frozen(id: string, context: GraphContext): Promise<FrozenRow | null>;
    frozenBy(rows: Rows, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    holds(rows: Rows): boolean[];
    answer(rows: Rows, context: GraphContext): Promise<(string | null)[]>;
    erased(rows: Rows, context: GraphContext): Promise<number[]>;
    checked(rows: Rows): string[][];
    newerDataExists(rows: Rows, context: GraphContext): Promise<(boolean | null)[]>;
}
export {};
