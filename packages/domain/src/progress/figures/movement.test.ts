import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { tally } from "../tally/tally.js";
import { type MovingStanding, movement } from "./movement.js";

const at = (traineeId: string, levelRank: number | null, state: MovingStanding["state"] = "judged") => ({
  ...{ traineeId, strandCode: "adaptive", state, levelRank },
});

test("levels that rose, fell and stayed, and people who left, came back and were not judged", () => {
  const before = [at("a", 1), at("b", 2), at("c", 2), at("d", 2), at("e", null, "deferred"), at("f", 1)];
  const after = [
    at("f", 2),
    at("a", 2),
    at("b", 1),
    at("c", 2),
    at("d", null, "withdrawn"),
    at("e", null, "not_judged"),
  ];
  expect(movement(before, after)).toEqual([
    { fromState: "judged", fromRank: 1, toState: "judged", toRank: 2, direction: "up", count: 2 },
    { fromState: "judged", fromRank: 2, toState: "judged", toRank: 1, direction: "down", count: 1 },
    { fromState: "judged", fromRank: 2, toState: "judged", toRank: 2, direction: "same", count: 1 },
    { fromState: "judged", fromRank: 2, toState: "withdrawn", toRank: null, direction: null, count: 1 },
    { fromState: "deferred", fromRank: null, toState: "not_judged", toRank: null, direction: null, count: 1 },
  ]);
});

test("refuses trainees who are on one side only, or twice", () => {
  expect(() => movement([at("a", 1)], [])).toThrow("a has none on adaptive at the second");
  expect(() => movement([], [at("a", 1)])).toThrow("a has none on adaptive at the first");
  expect(() => movement([at("a", 1), at("a", 2)], [])).toThrow("a has two on adaptive");
});

describe("laws", () => {
  const anyStanding = fc.oneof(
    fc.record({ state: fc.constant("judged" as const), levelRank: fc.integer({ min: 1, max: 4 }) }),
    fc.record({
      state: fc.constantFrom("not_judged" as const, "withdrawn" as const),
      levelRank: fc.constant(null),
    }),
  );
  const anyPairs = fc.array(fc.tuple(anyStanding, anyStanding), { maxLength: 40 });

  test("flows add up to everyone on both sides", () =>
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const side = (which: 0 | 1) =>
          pairs.map((pair, i) => ({ traineeId: `t${i}`, strandCode: "s", ...pair[which] }));
        const flows = movement(side(0), side(1).toReversed());
        const from = flows.flatMap((flow) => Array.from({ length: flow.count }, () => flow));
        expect(tally(from, ["fromState", "fromRank"]).map(({ count }) => count)).toEqual(
          tally(side(0), ["state", "levelRank"]).map(({ count }) => count),
        );
        expect(tally(from, ["toState", "toRank"]).map(({ count }) => count)).toEqual(
          tally(side(1), ["state", "levelRank"]).map(({ count }) => count),
        );
      }),
    ));
});
