import { addDays, daysBetween, type IsoDate } from "@reviewpoint/domain/calendar";
import type { SeededRandom } from "@reviewpoint/domain/statistics";
import type { CourseDates } from "../course/course-dates.js";
import type { DemoTrainee } from "./demo-trainee.js";

/** When a trainee withdrew, was deferred and came back; all null for most. */
export type Leave = Pick<DemoTrainee, "withdrawnOn" | "deferredOn" | "returnedOn">;

const withdrawnShare = 0.05;
const deferredShare = 0.025;
const firstWeeks = 21;
const daysAway = 70;

/**
 * Decides which trainees of a cohort withdraw or are deferred between their fourth week and today.
 * Every second deferred trainee comes back after ten weeks, if that is not after today.
 *
 * @returns the leave of the trainee with this index
 */
export function drawLeaver(
  trainees: number,
  course: CourseDates,
  today: IsoDate,
  random: SeededRandom,
): (index: number) => Leave {
  const order = random.shuffle(Array.from({ length: trainees }, (_, index) => index));
  const withdrawn = new Set(order.splice(0, Math.max(2, Math.round(withdrawnShare * trainees))));
  const deferred = order.splice(0, Math.max(2, Math.round(deferredShare * trainees)));
  const last = [course.endsOn, today].toSorted()[0]!;
  const days = Math.max(1, daysBetween(course.startsOn, last) - firstWeeks);
  const leaves = new Map<number, Leave>();
  for (const index of withdrawn) {
    const withdrawnOn = addDays(course.startsOn, firstWeeks + random.integer(days));
    leaves.set(index, { withdrawnOn, deferredOn: null, returnedOn: null });
  }
  deferred.forEach((index, turn) => {
    const deferredOn = addDays(course.startsOn, firstWeeks + random.integer(days));
    const back = addDays(deferredOn, daysAway);
    leaves.set(index, {
      withdrawnOn: null,
      deferredOn,
      returnedOn: turn % 2 === 0 && back <= last ? back : null,
    });
  });
  return (index) => leaves.get(index) ?? { withdrawnOn: null, deferredOn: null, returnedOn: null };
}
