import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { ObservationFilter } from "./observation.input.js";
import { type ShownObservation } from "./show-observation.js";
type Observations = readonly ShownObservation[];
export declare class ObservationResolver {
    observations(page: PageArguments, filter: ObservationFilter | null, context: GraphContext): Promise<Page<ShownObservation>>;
    observation(id: string, context: GraphContext): Promise<ShownObservation | null>;
    trainee(observations: Observations, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    school(observations: Observations, context: GraphContext): Promise<(import("../../partnership/school/school.table.js").SchoolRow | null)[]>;
    mentor(observations: Observations, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    plannedBy(observations: Observations, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    follows(observations: Observations, context: GraphContext): Promise<(ShownObservation | null)[]>;
    replaces(observations: Observations, context: GraphContext): Promise<(ShownObservation | null)[]>;
}
export {};
