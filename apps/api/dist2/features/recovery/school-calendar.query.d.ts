import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { SchoolCalendar } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../graph/writing/action.js";
/**
 * When the school works at which a trainee is placed on a day; between two placements, the one to come. Where nobody has
 * brought in its terms there are none, and Monday to Friday count.
 */
export declare function schoolCalendarOn({ unit, viewer }: Pick<Performance, "unit" | "viewer">, traineeId: string, day: IsoDate): Promise<SchoolCalendar>;
