import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { ObservationFilter } from "./observation.input.js";
import { type ShownObservation } from "./show-observation.js";
/** The observations of trainees. */
export declare class TraineeObservationsResolver {
    observations(parents: readonly ShownTrainee[], page: PageArguments, filter: ObservationFilter | null, context: GraphContext): Promise<Page<ShownObservation>[]>;
}
