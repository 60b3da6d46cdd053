import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { type TraineeWeekRow } from "./week.query.js";
import { WeekConcernType } from "./week.type.js";
type Weeks = readonly TraineeWeekRow[];
export declare class WeeksResolver {
    weeks(page: PageArguments, day: IsoDate, unchecked: boolean | null, asOf: string | null, context: GraphContext): Promise<Page<TraineeWeekRow>>;
    trainee(weeks: Weeks, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    check(weeks: Weeks, context: GraphContext): Promise<(import("./week-check.table.js").WeekCheckRow | null)[]>;
    concerns(weeks: Weeks, context: GraphContext): Promise<WeekConcernType[][]>;
}
export {};
