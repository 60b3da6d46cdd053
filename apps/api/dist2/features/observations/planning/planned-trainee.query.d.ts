import type { DayRange, IsoDate } from "@reviewpoint/domain/calendar";
import type { Performance } from "../../../graph/writing/action.js";
/** A placement of the trainee at the school of the observation. */
interface PlacementThere {
    readonly id: string;
    readonly startsOn: IsoDate | null;
    readonly endsOn: IsoDate | null;
}
/** What planning needs to know: who the trainee is, their placements at the school, and the school's own days. */
export interface PlannedTrainee {
    readonly personId: string;
    readonly placed: readonly PlacementThere[];
    readonly terms: readonly DayRange[];
    readonly closures: readonly DayRange[];
}
/** The trainee at a school; null where the provider has no such trainee. */
export declare function plannedTrainee({ unit, viewer }: Pick<Performance, "unit" | "viewer">, traineeId: string, schoolId: string): Promise<PlannedTrainee | null>;
export {};
