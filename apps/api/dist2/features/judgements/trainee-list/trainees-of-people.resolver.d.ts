import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type ShownPerson } from "../../partnership/person/person.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { type TraineeRelation } from "../../partnership/trainee/trainee-relation.enum.js";
import { TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
/** The trainees of people. */
export declare class PersonTraineesResolver {
    trainees(people: readonly ShownPerson[], page: PageArguments, relations: readonly TraineeRelation[] | null | undefined, on: IsoDate | null | undefined, filter: TraineeFilter | null, orderBy: TraineeOrder | null, context: GraphContext): Promise<Page<ShownTrainee>[]>;
}
