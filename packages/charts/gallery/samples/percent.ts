import { proportionAtExpected } from "@reviewpoint/domain/progress";
import type { PercentRow, ProgressGridCell } from "../../src/tables.js";
import { reviewPoints, strands } from "./provider.js";

const share = (atExpected: number, judged: number, suppressBelow: number | null = null) =>
  proportionAtExpected(
    [
      { state: "judged", levelRank: 2, expectedRank: 2, count: atExpected },
      { state: "judged", levelRank: 1, expectedRank: 2, count: judged - atExpected },
    ],
    { basis: "judged", lowReliabilityBelow: 10, suppressBelow },
  );

/** A share a strand; one rests on few people and one is hidden. */
export function percentRows(): PercentRow[] {
  const figures = [
    [92, 104],
    [81, 105],
    [97, 103],
    [41, 98],
    [76, 101],
    [5, 8],
  ] as const;
  return [
    ...figures.map(([atExpected, judged], at) => ({ label: strands[at]!, ...share(atExpected, judged) })),
    { label: strands[6], ...share(3, 7, 10) },
  ];
}

/** A share a strand and review point; the first review point of one strand expects nothing, the last is not open. */
export function progressCells(): ProgressGridCell[] {
  return strands.slice(0, 6).flatMap((strand, s) =>
    reviewPoints.map((reviewPoint, p) => {
      const judged = 104 - 3 * p - s;
      const good = Math.round(
        judged * Math.min(0.97, 0.42 + 0.21 * p + 0.07 * ((s * 2) % 5) - (s === 3 ? 0.25 : 0)),
      );
      if (p === 2 && s > 2)
        return {
          strand,
          reviewPoint,
          ...proportionAtExpected([{ state: "not_judged", levelRank: null, expectedRank: 2, count: 104 }], {
            basis: "judged",
            lowReliabilityBelow: 10,
            suppressBelow: null,
          }),
        };
      if (p === 0 && s === 5) return { strand, reviewPoint, ...share(0, 0) };
      return {
        strand,
        reviewPoint,
        ...(p === 1 && s === 4 ? share(6, 8) : p === 1 && s === 5 ? share(3, 7, 10) : share(good, judged)),
      };
    }),
  );
}
