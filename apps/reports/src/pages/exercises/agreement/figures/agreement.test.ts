import { expect, test } from "@jest/globals";
import { differencesTable, meanSentence } from "./differences.js";
import { figureInWords, figuresTable } from "./figures-table.js";

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

test.each([
  [figure, "0.71 (0.40 to 1.00), n = 14"],
  [{ ...figure, code: "same", estimate: 0.5, lower: 0.25, upper: 0.75 }, "50% (25% to 75%), n = 14"],
  [{ ...figure, lower: null, upper: null }, "0.71, no sound interval, n = 14"],
  [{ ...figure, estimate: null, n: 4, reason: "too-few-units" }, "Too few to judge, n = 4"],
  [{ ...figure, estimate: null, reason: "no-variation" }, "No variation to judge from, n = 14"],
])("%j: %s", (one, words) => {
  expect(figureInWords(one as never)).toBe(words);
});

test("a figure that one side does not have is said to rest on too few", () => {
  const sides = { before: side([figure], [], null), after: side([], [], null) };
  expect(figuresTable(sides).rows[0]?.cells.map(({ text }) => text)).toEqual([
    "Gwet’s AC1",
    "0.71 (0.40 to 1.00), n = 14",
    "Too few to judge",
  ]);
});

test("differences stand from the lowest to the highest, with 0 where a side has none", () => {
  const sides = {
    before: side(
      [],
      [
        ["1", 3],
        ["0", 2],
      ],
      0.6,
    ),
    after: side(
      [],
      [
        ["0", 4],
        ["-1", 1],
      ],
      -0.2,
    ),
  };
  const texts = differencesTable(sides).rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual([
    ["1 lower than the moderator", "0", "1"],
    ["the same", "2", "4"],
    ["1 higher than the moderator", "3", "0"],
  ]);
  expect(meanSentence(sides.before, "Before")).toBe(
    "Before, over 5 pieces, what was given is on average 0.60 higher than what the moderator gave.",
  );
  expect(meanSentence(side([], [], null), "After")).toBe("After, no piece has both.");
});
