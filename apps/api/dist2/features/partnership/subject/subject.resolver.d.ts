import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { SubjectRow } from "./subject.table.js";
export declare class SubjectResolver {
    subjects(page: PageArguments, context: GraphContext): Promise<Page<SubjectRow>>;
}
