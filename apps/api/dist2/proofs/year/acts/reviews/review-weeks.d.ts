import type { Roster, YearReviewPoint } from "../../stage/roster.js";
import type { Moment } from "../../weeks.js";
/** A review point that is on, and the how-many-th week of school of it this is, from 1. */
export interface ReviewWeek {
    readonly point: YearReviewPoint;
    readonly nth: number;
}
/** Tells which review is on, or ended in the last weeks; null for most of the year. Asked at every moment in turn. */
export declare function reviewWeeks({ reviewPoints }: Roster): (moment: Moment) => ReviewWeek | null;
