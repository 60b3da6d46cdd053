import { type AssignmentRefusalOf, type AssignmentCalendar, type Extension } from "@reviewpoint/domain/moderation";
/** Why a calendar, with extensions that are given, cannot be kept; null when it can. An extension that gives nothing any more does no harm. */
export declare function refuseDays(calendar: AssignmentCalendar, extensions: readonly Extension[]): AssignmentRefusalOf<"assignment-days-wrong"> | null;
/**
 * The field of the input that a day of the calendar stands in.
 * @example dayField("marking.closesOn") // => "markingClosesOn"
 */
export declare const dayField: (field: string) => string;
