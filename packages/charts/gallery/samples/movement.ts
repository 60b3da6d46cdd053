import type { MovementContext, MovementRow } from "../../src/tables.js";
import { reviewPoints, scaleOf } from "./provider.js";

export const movementContext: MovementContext = {
  points: { from: reviewPoints[0], to: reviewPoints[1] },
  scale: scaleOf(4),
};

/** Movement of 112 invented trainees on one strand, every state included. */
export function movementRows(): MovementRow[] {
  const judged = [
    [1, 1, 6],
    [1, 2, 14],
    [1, 3, 3],
    [2, 1, 2],
    [2, 2, 17],
    [2, 3, 31],
    [2, 4, 3],
    [3, 2, 3],
    [3, 3, 9],
    [3, 4, 11],
    [4, 4, 2],
  ] as const;
  return [
    ...judged.map(
      ([fromRank, toRank, count]): MovementRow => ({
        fromState: "judged",
        fromRank,
        toState: "judged",
        toRank,
        count,
      }),
    ),
    { fromState: "judged", fromRank: 2, toState: "not_judged", toRank: null, count: 4 },
    { fromState: "judged", fromRank: 1, toState: "withdrawn", toRank: null, count: 2 },
    { fromState: "judged", fromRank: 3, toState: "deferred", toRank: null, count: 1 },
    { fromState: "not_judged", fromRank: null, toState: "judged", toRank: 2, count: 2 },
    { fromState: "not_judged", fromRank: null, toState: "not_judged", toRank: null, count: 1 },
    { fromState: "withdrawn", fromRank: null, toState: "withdrawn", toRank: null, count: 1 },
  ];
}
