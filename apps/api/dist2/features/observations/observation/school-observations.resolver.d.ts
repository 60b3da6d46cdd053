import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import { ObservationFilter } from "./observation.input.js";
import { type ShownObservation } from "./show-observation.js";
/** What is observed at schools. */
export declare class SchoolObservationsResolver {
    observations(schools: readonly SchoolRow[], page: PageArguments, filter: ObservationFilter | null, context: GraphContext): Promise<Page<ShownObservation>[]>;
}
