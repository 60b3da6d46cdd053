import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { unitsOf } from "../marks/decimals/decimal.js";
import { moveTogether } from "./move-together.js";

const differences = (...marks: readonly string[]) =>
  marks.map((difference, at) => ({
    ...{ pieceId: `p${at}`, difference, isWithinTolerance: false, crossesBorder: false },
  }));
const rule = { leastPieces: 3, mostSpread: "3" };

describe("marks are moved together", () => {
  test.each<[string, string[], string, string]>([
    ["as far apart as the rule lets them be", ["2", "3", "5"], "-3", "3"],
    ["where some agree and all others are too generous", ["0", "1", "2"], "-1", "2"],
    ["where some agree and all others are too severe", ["0", "-1", "-2"], "1", "2"],
    ["halves away from zero", ["1", "2", "1.5"], "-2", "1"],
  ])("%s", (_, marks, adjustment, spread) => {
    expect(moveTogether(differences(...marks), rule, "1")).toEqual({
      ...{ adjustment, reason: { code: "consistent", spread } },
    });
  });

  test.each<[string, string[]]>([
    ["never-adjusted", ["5", "5", "5"]],
    ["too-few-for-adjustment", ["5", "5"]],
    ["not-in-one-direction", ["-1", "1", "1"]],
    ["not-consistent", ["2", "3", "5.0001"]],
    ["adjustment-rounds-to-nothing", ["0.4", "0.5", "0.4"]],
  ])("but not: %s", (code, marks) => {
    const asked = code === "never-adjusted" ? null : rule;
    const { adjustment, reason } = moveTogether(differences(...marks), asked, "1");
    expect([adjustment, reason.code]).toEqual([null, code]);
  });

  test("against the mean difference, by no more than half a step beside it", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 9 }), (marks) => {
        const { adjustment } = moveTogether(differences(...marks.map(String)), rule, "1");
        const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
        expect(Math.abs(unitsOf(adjustment ?? "nothing") / 10_000 + mean)).toBeLessThanOrEqual(0.5);
      }),
    ));
});
