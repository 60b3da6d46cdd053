import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownPerson } from "../person/person.type.js";
import type { SchoolRow } from "../school/school.table.js";
import { PlacementFilter } from "./placement.input.js";
import { type ReadPlacementRow } from "./placement.query.js";
/** The placements at schools. */
export declare class SchoolPlacementsResolver {
    placements(schools: readonly SchoolRow[], page: PageArguments, filter: PlacementFilter | null, context: GraphContext): Promise<Page<ReadPlacementRow>[]>;
}
/** The placements in which people mentor. */
export declare class PersonPlacementsResolver {
    placements(people: readonly ShownPerson[], page: PageArguments, filter: PlacementFilter | null, context: GraphContext): Promise<Page<ReadPlacementRow>[]>;
}
