import { expect, test } from "@jest/globals";
import { coefficientRows } from "./coefficients.js";
import { differenceRows, differencesTitle } from "./differences.js";
import { meanSentence } from "./mean-sentence.js";

const figure = { code: "ac1", estimate: 0.714, lower: 0.4, upper: 1, n: 14, reason: null };
const side = (
  figures: readonly (typeof figure)[],
  differences: readonly [string, number][],
  mean: number | null,
) => ({
  ...{
    n: differences.reduce((sum, [, pieces]) => sum + pieces, 0),
    isTooFew: false,
    meanDifference: mean,
    figures,
  },
  differences: differences.map(([difference, pieces]) => ({ difference, pieces })),
});
const before = side(
  [figure],
  [
    ["1", 3],
    ["0", 2],
  ],
  0.6,
);
const after = side(
  [{ ...figure, code: "same" }],
  [
    ["0", 4],
    ["-1", 1],
  ],
  -0.2,
);

test("every figure of either side is called by its name, and shares are told as such", () => {
  const rows = coefficientRows({ before, after });
  expect(rows.map(({ label, isShare }) => [label, isShare])).toEqual([
    ["Gwet’s AC1", false],
    ["Given the same", true],
  ]);
  expect(rows[0]?.before).toEqual(figure);
});

test("a figure that one side does not have is said to rest on too few, and on how many", () => {
  const tooFew = { estimate: null, lower: null, upper: null, n: 5, reason: "too-few-units" };
  const [ac1, same] = coefficientRows({ before, after });
  expect([ac1?.after, same?.before]).toEqual([tooFew, tooFew]);
});

test("a difference that a side does not have is 0 pieces of it", () => {
  expect(differenceRows({ before, after })).toEqual([
    { difference: "1", before: 3, after: 0 },
    { difference: "0", before: 2, after: 4 },
    { difference: "-1", before: 0, after: 1 },
  ]);
});

test.each([
  [before, after, "2 of 5 pieces agree before moderation, 4 after it"],
  [before, before, "2 of 5 pieces agree, before moderation and after it"],
  [side([], [["0", 1]], 0), side([], [["1", 1]], 1), "1 of 1 piece agrees before moderation, 0 after it"],
])("%#: %s", (first, then, title) => {
  expect(differencesTitle({ before: first, after: then })).toBe(title);
  expect(title.split(" ").length).toBeLessThanOrEqual(10);
});

test("the mean is a sentence", () => {
  expect(meanSentence(before, "Before")).toBe(
    "Before, over 5 pieces, what was given is on average 0.60 higher than what the moderator gave.",
  );
  expect(meanSentence(side([], [], null), "After")).toBe("After, no piece has both.");
});
