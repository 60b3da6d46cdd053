import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { HubRow } from "../../partnership/hub/hub.table.js";
import type { SchoolRow } from "../../partnership/school/school.table.js";
import type { SubjectRow } from "../../partnership/subject/subject.table.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
/** The trainees of hubs. */
export declare class HubTraineesResolver {
    trainees(hubs: readonly HubRow[], page: PageArguments, filter: TraineeFilter | null, orderBy: TraineeOrder | null, context: GraphContext): Promise<Page<ShownTrainee>[]>;
}
/** The trainees of subjects. */
export declare class SubjectTraineesResolver {
    trainees(subjects: readonly SubjectRow[], page: PageArguments, filter: TraineeFilter | null, orderBy: TraineeOrder | null, context: GraphContext): Promise<Page<ShownTrainee>[]>;
}
/** The trainees placed at schools. */
export declare class SchoolTraineesResolver {
    trainees(schools: readonly SchoolRow[], page: PageArguments, filter: TraineeFilter | null, orderBy: TraineeOrder | null, context: GraphContext): Promise<Page<ShownTrainee>[]>;
}
