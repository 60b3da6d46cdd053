import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { StandardisationRule } from "./standardisation-rule.js";
import { standardise } from "./standardise.js";

const rule: StandardisationRule = { tolerance: "3", leastScripts: 3, percentWithin: 75, meanWithin: "1.5" };
const scripts = ["50", "65", "38", "72"].map((agreed, at) => ({ id: `s${at + 1}`, agreed }));
const marksOf = (assessorId: string, ...given: readonly (string | null)[]) =>
  given.flatMap((mark, at) => (mark === null ? [] : [{ assessorId, scriptId: `s${at + 1}`, given: mark }]));
const result = (...given: readonly (string | null)[]) =>
  standardise(["a1"], scripts, marksOf("a1", ...given), rule)[0]!;

describe("an assessor", () => {
  test.each<[string, readonly (string | null)[], string, number, number | null]>([
    ["who gave what was agreed is ready", ["50", "65", "38", "72"], "ready", 4, 0],
    ["at the tolerance and the mean's bound is ready", ["53", "66", "40", "72"], "ready", 4, 1.5],
    ["a little beyond the mean's bound is not yet", ["53", "66", "40", "72.5"], "not-yet", 4, 1.625],
    ["with three of four within is ready", ["44", "67", "40", "74"], "ready", 3, 0],
    ["with two of four within is not yet", ["44", "71", "38", "72"], "not-yet", 2, 0],
    ["who was severe throughout is not yet", ["48", "63", "36", "70"], "not-yet", 4, -2],
    ["of two scripts is too few to tell", ["50", "65", null, null], "too-few", 2, 0],
    ["who has marked nothing is too few to tell", [], "too-few", 0, null],
  ])("%s", (_, given, readiness, withinTolerance, meanDifference) => {
    expect(result(...given)).toMatchObject({ readiness, withinTolerance, meanDifference });
  });

  test("is told each difference and what is missing", () => {
    expect(result("51.5", null, "37", null)).toMatchObject({
      n: 2,
      differences: [
        { scriptId: "s1", difference: "1.5" },
        { scriptId: "s3", difference: "-1" },
      ],
      missing: ["s2", "s4"],
    });
  });
});

test("each is told of alone, in a fixed order", () => {
  const marks = [...marksOf("b", "50", "65", "38"), ...marksOf("a", "60", "75", "48")];
  expect(
    standardise(["b", "c", "a"], scripts, marks, rule).map(({ assessorId, readiness }) => [
      assessorId,
      readiness,
    ]),
  ).toEqual([
    ["a", "not-yet"],
    ["b", "ready"],
    ["c", "too-few"],
  ]);
});

test("somebody equally generous and severe is judged alike", () => {
  const difference = fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 4, maxLength: 4 });
  const given = (all: number[], sign: 1 | -1) =>
    scripts.map(({ agreed }, at) => String(Number(agreed) + sign * all[at]!));
  fc.assert(
    fc.property(difference, (all) => {
      expect(result(...given(all, 1)).readiness).toBe(result(...given(all, -1)).readiness);
    }),
  );
});

test.each<[() => unknown, string]>([
  [() => standardise([], scripts, marksOf("a1", "50"), rule), "a1 takes no part in the exercise"],
  [() => standardise(["a1"], [], marksOf("a1", "50"), rule), "s1 is no script of the exercise"],
  [
    () => standardise(["a1"], scripts, [...marksOf("a1", "50"), ...marksOf("a1", "51")], rule),
    "a1 has marked s1 twice",
  ],
  [() => result("fifty"), 'four digits: "fifty"'],
])("misuse %# is refused", (misuse, message) => expect(misuse).toThrow(message));
