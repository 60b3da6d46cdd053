import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { CohortRow } from "../../partnership/cohort/cohort.table.js";
import { type ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
/** Lists of trainees: of the whole scope, and of cohorts. */
export declare class TraineeListResolver {
    trainees(page: PageArguments, filter: TraineeFilter | null, orderBy: TraineeOrder | null, context: GraphContext): Promise<Page<ShownTrainee>>;
    traineesOfCohort(cohorts: readonly CohortRow[], page: PageArguments, filter: TraineeFilter | null, orderBy: TraineeOrder | null, context: GraphContext): Promise<Page<ShownTrainee>[]>;
}
