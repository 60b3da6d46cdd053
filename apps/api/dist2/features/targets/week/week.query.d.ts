import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { Viewer } from "../../../identity/index.js";
import { type WeekCheckRow } from "./week-check.table.js";
/** A trainee's week, and whether they were in training in it. */
export interface TraineeWeekRow {
    readonly id: string;
    readonly monday: IsoDate;
    readonly isInTraining: boolean;
    /** The instant at which the record is looked at; null for now. */
    readonly asOf: string | null;
}
/** The weeks of the trainees whom the viewer checks: of cohorts that are under way in that week. */
export declare function weekListing(viewer: Viewer, monday: IsoDate, unchecked: boolean, asOf: string | null): Listing;
/** The newest check of each week of trainees, the newest week first; of trainees in the viewer's scope alone. */
export declare function readChecks(traineeIds: readonly string[], asOf: string | null, context: GraphContext): Promise<WeekCheckRow[]>;
/** How often each trainee's week was checked, as an action reads it. */
export declare function checksWithin(unit: ReadUnit, providerId: string, monday: IsoDate, traineeIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
