import type { SchoolCalendar } from "@reviewpoint/domain/targets";
/** A school of which nothing is known. */
export declare const noCalendar: SchoolCalendar;
/** When each school works, by URN, from the provider's file of term dates. */
export declare function readCalendars(termDates: string): ReadonlyMap<string, SchoolCalendar>;
