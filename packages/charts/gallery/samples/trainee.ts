import type { TraineeCell } from "../../src/tables.js";
import { reviewPoints, scaleOf, strands } from "./provider.js";

/** One invented trainee through three review points, every relation to the expected level once. */
export function traineeCells(): TraineeCell[] {
  const { levels } = scaleOf(4);
  const ranks = [
    [2, 3, 3],
    [2, 2, 3],
    [3, 4, null],
    [1, 2, null],
    [2, 3, null],
    [1, 3, null],
  ];
  return strands.slice(0, 6).flatMap((strand, s) =>
    reviewPoints.map((reviewPoint, p): TraineeCell => {
      const level = levels.find(({ rank }) => rank === ranks[s]![p]) ?? null;
      return {
        strand,
        reviewPoint,
        state: level !== null ? "judged" : s === 4 ? "deferred" : s === 5 ? "withdrawn" : "not_judged",
        level,
        expected: p === 0 && s === 5 ? null : levels[Math.min(3, p + 1)]!,
        evidence:
          level === null
            ? null
            : s % 2 === 0
              ? "Joint observation of a Year 8 lesson on ratio; weekly meeting records 3 to 9"
              : "Portfolio, section 2",
        assessor: level === null ? null : s === 1 ? null : "Robin Example",
        judgedOn: level === null ? null : `${12 + s} ${["November 2026", "February 2027", "May 2027"][p]}`,
      };
    }),
  );
}
