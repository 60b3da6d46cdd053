import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { PersonFilter, PersonOrder } from "./person.input.js";
import { type ShownPerson } from "./person.type.js";
export declare class PersonResolver {
    people(page: PageArguments, filter: PersonFilter | null, orderBy: PersonOrder | null, context: GraphContext): Promise<Page<ShownPerson>>;
}
