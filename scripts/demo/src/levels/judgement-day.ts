import { addDays, daysBetween, type IsoDate, weekdayOf } from "@reviewpoint/domain/calendar";
import type { ReviewPoint } from "@reviewpoint/domain/judgements";
import type { SeededRandom } from "@reviewpoint/domain/statistics";
import type { DemoTrainee } from "../partnership/demo-trainee.js";

const neverSent = 0.015;
const sentLate = 0.05;
const mostDaysLate = 9;

/**
 * The day on which a trainee's judgements of a review point were written: within the window for most, some
 * days after it for a few and for everyone at the late school; null when they were never sent, are yet to come,
 * or the trainee was away on that day.
 */
export function judgementDay(
  trainee: DemoTrainee,
  { opensOn, closesOn }: ReviewPoint,
  today: IsoDate,
  random: SeededRandom,
): IsoDate | null {
  const inTime = random.integer(daysBetween(opensOn, closesOn) + 1);
  const daysLate = 3 + random.integer(mostDaysLate - 2);
  const chance = random.next();
  if (chance < neverSent) return null;
  const late = trainee.homeSchool.late || chance < neverSent + sentLate;
  const day = late
    ? notAtWeekend(addDays(closesOn, daysLate), 1)
    : notAtWeekend(addDays(opensOn, inTime), -1);
  return day > today || isAway(trainee, day) ? null : day;
}

/** The Friday before a weekend, or the Monday after it. */
function notAtWeekend(day: IsoDate, direction: 1 | -1): IsoDate {
  const weekday = weekdayOf(day);
  if (weekday <= 5) return day;
  return addDays(day, direction === 1 ? 8 - weekday : 5 - weekday);
}

function isAway({ withdrawnOn, deferredOn, returnedOn }: DemoTrainee, day: IsoDate): boolean {
  if (withdrawnOn !== null && withdrawnOn <= day) return true;
  return deferredOn !== null && deferredOn <= day && (returnedOn === null || day < returnedOn);
}
