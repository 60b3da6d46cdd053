import { describe, expect, test } from "@jest/globals";
import { addDays, academicYearOf, windowState } from "@reviewpoint/domain/calendar";
import fc from "fast-check";
import { finishedCourse, runningCourse } from "./course-dates.js";

const names = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ code: `R${at + 1}`, name: `Review ${at + 1}` }));
const anyDay = fc.nat(3 * 366).map((days) => addDays("2026-01-01", days));

describe("the running course, on any day of the year", () => {
  test("today lies in the second review, the first is closed, the others lie ahead", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 6 }), (today, count) => {
        const { academicYear, reviewPoints } = runningCourse(names(count), today);
        expect(academicYear).toBe(academicYearOf(today));
        const states = reviewPoints.map((point) => windowState(point, today));
        expect(states).toEqual(["closed", "open", ...Array.from({ length: count - 2 }, () => "before")]);
      }),
      { numRuns: 400 },
    ));

  test("reviews follow one another within the course", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 2, max: 4 }), (today, count) => {
        const { startsOn, endsOn, reviewPoints } = runningCourse(names(count), today);
        expect(reviewPoints.map(({ position }) => position)).toEqual(names(count).map((_, at) => at + 1));
        const days = [
          startsOn,
          ...reviewPoints.flatMap(({ opensOn, closesOn }) => [opensOn, closesOn]),
          endsOn,
        ];
        expect(days).toEqual(days.toSorted());
        expect(new Set(days).size).toBe(days.length);
      }),
      { numRuns: 400 },
    ));
});

test("a finished course is over before the next academic year begins", () => {
  const { startsOn, endsOn, reviewPoints } = finishedCourse(names(3), 2025);
  expect([startsOn, endsOn]).toEqual(["2025-09-01", "2026-07-02"]);
  expect(reviewPoints.map(({ opensOn, closesOn }) => [opensOn, closesOn])).toEqual([
    ["2025-11-24", "2025-12-05"],
    ["2026-02-23", "2026-03-06"],
    ["2026-05-25", "2026-06-05"],
  ]);
  expect(finishedCourse(names(4), 2025).reviewPoints.at(-1)?.closesOn).toBe("2026-06-12");
});
