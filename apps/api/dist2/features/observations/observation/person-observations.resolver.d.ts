import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownPerson } from "../../partnership/person/person.type.js";
import { ObservationFilter } from "./observation.input.js";
import { type ShownObservation } from "./show-observation.js";
/** What people observed. */
export declare class PersonObservationsResolver {
    observations(parents: readonly ShownPerson[], page: PageArguments, filter: ObservationFilter | null, context: GraphContext): Promise<Page<ShownObservation>[]>;
}
