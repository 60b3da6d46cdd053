import { academicYearOf, addDays, daysBetween, type IsoDate, mondayOf } from "@reviewpoint/domain/calendar";
import type { ReviewPoint } from "@reviewpoint/domain/judgements";

/** When a cohort's course runs and when it is reviewed. */
export interface CourseDates {
  /** The calendar year in which the academic year begins. */
  readonly academicYear: number;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly reviewPoints: readonly ReviewPoint[];
}

/** Code and name of a review point, in order of the year. */
export interface ReviewPointName {
  readonly code: string;
  readonly name: string;
}

const courseDays = 44 * 7 - 3;
const shortestLeadIn = 63;
const windowDays = 11;

/** A course of an academic year that is over: reviews spread evenly, Monday to Friday of the week after. */
export function finishedCourse(names: readonly ReviewPointName[], academicYear: number): CourseDates {
  const startsOn = firstMondayOfSeptember(academicYear);
  const endsOn = addDays(startsOn, courseDays - 1);
  return { academicYear, startsOn, endsOn, reviewPoints: spread(names, 1, startsOn, endsOn) };
}

/**
 * The course that runs today, in the second week of its second review; later reviews lie ahead.
 * It begins in September, or earlier when September would leave no room for the first review.
 */
export function runningCourse(names: readonly ReviewPointName[], today: IsoDate): CourseDates {
  const academicYear = academicYearOf(today);
  const startsOn = [
    firstMondayOfSeptember(academicYear),
    mondayOf(addDays(today, -shortestLeadIn)),
  ].toSorted()[0]!;
  const opensOn = addDays(mondayOf(today), -7);
  const closesOn = addDays(opensOn, 18);
  const endsOn = [addDays(startsOn, courseDays - 1), addDays(closesOn, 70)].toSorted().at(-1)!;
  const [first, second, ...later] = names;
  if (first === undefined || second === undefined)
    throw new RangeError("a running course has two reviews or more");
  const firstOpens = mondayOf(addDays(startsOn, Math.floor(daysBetween(startsOn, opensOn) / 2)));
  const reviewPoints = [
    { ...first, position: 1, opensOn: firstOpens, closesOn: addDays(firstOpens, windowDays) },
    { ...second, position: 2, opensOn, closesOn },
    ...spread(later, 3, closesOn, endsOn),
  ];
  return { academicYear, startsOn, endsOn, reviewPoints };
}

function spread(
  names: readonly ReviewPointName[],
  firstPosition: number,
  from: IsoDate,
  until: IsoDate,
): ReviewPoint[] {
  const step = daysBetween(from, until) / (names.length + 0.4);
  return names.map(({ code, name }, index) => {
    const opensOn = mondayOf(addDays(from, Math.floor(step * (index + 1))));
    return { code, name, position: firstPosition + index, opensOn, closesOn: addDays(opensOn, windowDays) };
  });
}

function firstMondayOfSeptember(year: number): IsoDate {
  return mondayOf(`${year}-09-07`);
}
