import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import { VisitPointType } from "./visit.types.js";
/** What to look at before a visit to a trainee. */
export declare class TraineeVisitResolver {
    visitBrief(trainees: readonly ShownTrainee[], visitOn: IsoDate, context: GraphContext): Promise<VisitPointType[][]>;
}
