import type { SchoolCalendar } from "@reviewpoint/domain/targets";
import type { ReadUnit } from "../../../database/index.js";
import type { Batch } from "../../../graph/reading/load.js";
/** The calendar of a trainee's school, as an action reads it within its transaction. */
export declare function calendarWithin(unit: ReadUnit, traineeId: string, day: string): Promise<SchoolCalendar>;
/** The calendars of trainees' schools today, for trainees whom the viewer was found to reach. */
export declare const calendarByTrainee: Batch<string, SchoolCalendar>;
