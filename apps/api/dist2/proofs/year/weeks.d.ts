import { type IsoDate } from "@reviewpoint/domain/calendar";
import type { SchoolCalendar } from "@reviewpoint/domain/targets";
/** A time of the week at which people sit down and write. */
export type Weekly = "monday" | "wednesday" | "friday";
/** A moment of the year: nothing happens between two of them. */
export interface Moment {
    /** From 1, counted in weeks in which schools work. */
    readonly week: number;
    readonly at: Weekly;
    readonly day: IsoDate;
    /** ISO 8601 in UTC. */
    readonly instant: string;
    readonly isLast: boolean;
}
/** The moments of a year, in order: three in each week in which a school works. */
export declare function momentsOf({ terms, closures }: SchoolCalendar, until: IsoDate): Moment[];
