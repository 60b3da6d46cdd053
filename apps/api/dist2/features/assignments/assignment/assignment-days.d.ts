import type { AssignmentCalendar } from "@reviewpoint/domain/moderation";
import type { AssignmentRow } from "./assignment.table.js";
/** The days of an assignment as its row keeps them. */
export type AssignmentDays = Pick<AssignmentRow, "handInBy" | "markingOpensOn" | "markingClosesOn" | "moderationOpensOn" | "moderationClosesOn" | "releaseOn">;
/** The calendar that a row's days make. */
export declare const calendarOf: (days: AssignmentDays) => AssignmentCalendar;
/** The days of a row that a calendar makes. */
export declare const daysOf: ({ handInBy, marking, moderation, releaseOn }: AssignmentCalendar) => AssignmentDays;
