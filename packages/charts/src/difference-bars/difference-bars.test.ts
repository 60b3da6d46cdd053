import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyDocument } from "../../gallery/page.js";
import { textWidth } from "../drawing/index.js";
import { colourOf } from "../palette/index.js";
import type { DifferenceRow } from "./difference-row.js";
import { layOutDifferences } from "./layout.js";
import { differenceBars } from "./picture.js";
import { differencesSentence } from "./sentence.js";
import { differencesTable } from "./table.js";

const row = (difference: string, before: number, after: number): DifferenceRow => ({
  difference,
  before,
  after,
});
const mixed = [row("1", 3, 0), row("0", 2, 4), row("-1", 0, 1)];
const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(4000));
const rows = fc
  .uniqueArray(fc.integer({ min: -40, max: 40 }), { maxLength: 15 })
  .chain((all) =>
    fc.tuple(...all.map((one) => fc.tuple(count, count).map(([b, a]) => row(String(one / 2), b, a)))),
  );
const widths = fc.integer({ min: 280, max: 1600 });
const draw = (some: readonly DifferenceRow[], width = 720) =>
  differenceBars(some, { document: emptyDocument(), id: "x", width });

describe("the sentence", () => {
  test.each([
    [[], "No piece has both a first and a second judgement."],
    [
      mixed,
      "Before moderation what was given is the same as the moderator’s for two of five pieces, lower for none and higher for three; after it for four of five, lower for one and higher for none.",
    ],
    [
      [row("-2", 1, 0)],
      "Before moderation what was given is the same as the moderator’s for none of one piece, lower for one and higher for none; after it no piece has both judgements.",
    ],
    [
      [row("1", 0, 2)],
      "Before moderation no piece has both judgements; after it what was given is the same as the moderator’s for none of two, lower for none and higher for two.",
    ],
    [
      [row("0", 12, 12)],
      "Before moderation what was given is the same as the moderator’s for 12 of 12 pieces, lower for none and higher for none; after it for 12 of 12, lower for none and higher for none.",
    ],
  ])("%#", (some, sentence) => expect(differencesSentence(some)).toBe(sentence));
});

test("the table stands from the lowest difference to the highest, in words on the page and as numbers in a file", () => {
  const all = [...mixed, row("-0.5", 1, 1)];
  expect(differencesTable(all).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["1 lower than the moderator", "0", "1"],
    ["0.5 lower than the moderator", "1", "1"],
    ["the same", "2", "4"],
    ["1 higher than the moderator", "3", "0"],
  ]);
  expect(differencesTable(all).rows.map(({ cells }) => cells[0]!.value)).toEqual([-1, -0.5, 0, 1]);
});

test("lower ones, the same and higher ones have a colour each, and the same is the neutral one", () => {
  const svg = draw([row("-1", 1, 0), row("0", 1, 0), row("2", 1, 0)]);
  const fills = [...svg.querySelectorAll("rect")].map((bar) => bar.getAttribute("fill"));
  expect(fills).toEqual([2, 4, 6].map((stop) => colourOf(`--chart-stop-${stop}`)));
});

describe("law: at any width", () => {
  test("bars and their numbers stay inside their column, on their side of its rule", () => {
    fc.assert(
      fc.property(rows, widths, (some, width) => {
        const { bars, rules, columns, column } = layOutDifferences(some, width);
        expect(column).toBeGreaterThan(100);
        for (const { side, sign, x1, x2, pieces, numberAt } of bars) {
          const number = textWidth(String(pieces), 12);
          const [from, to] =
            sign === "lower" ? [numberAt - number, x2] : [Math.min(x1, numberAt), numberAt + number];
          expect(from).toBeGreaterThanOrEqual(columns[side] - 1e-6);
          expect(to).toBeLessThanOrEqual(columns[side] + column + 1e-6);
          expect(columns[side] + column).toBeLessThanOrEqual(width + 1e-6);
          if (sign === "lower") expect(x2).toBeCloseTo(rules[side]);
          else if (sign === "higher") expect(x1).toBeCloseTo(rules[side]);
          else expect((x1 + x2) / 2).toBeCloseTo(rules[side]);
        }
      }),
    );
  });

  test("a piece is as long before moderation as after it, whichever way it differs", () => {
    fc.assert(
      fc.property(rows, widths, (some, width) => {
        const { bars } = layOutDifferences(some, width);
        const units = bars.filter(({ pieces }) => pieces > 0).map(({ x1, x2, pieces }) => (x2 - x1) / pieces);
        for (const unit of units) expect(unit).toBeCloseTo(units[0]!);
      }),
    );
  });

  test("every number in the picture is in the table, and every count of the table in the picture", () => {
    fc.assert(
      fc.property(rows, widths, (some, width) => {
        const numbers = [...draw(some, width).querySelectorAll("text")]
          .map((text) => text.textContent!)
          .filter((text) => /^[\d,]+$/u.test(text));
        const told = differencesTable(some).rows.flatMap(({ cells }) =>
          cells.slice(1).map(({ text }) => text),
        );
        expect(numbers.sort()).toEqual(told.sort());
      }),
      { numRuns: 30 },
    );
  });
});

test("the rows are drawn from the lowest to the highest, and the picture has the sentence as its name", () => {
  const svg = draw(mixed);
  const names = [...svg.querySelectorAll("text")]
    .map((text) => text.textContent!)
    .filter((text) => /moderator$|same$/u.test(text));
  expect(names).toEqual(["1 lower than the moderator", "the same", "1 higher than the moderator"]);
  expect(svg.getAttribute("aria-label")).toBe(differencesSentence(mixed));
});

test("a width out of bounds is refused", () => {
  expect(() => draw([], 279)).toThrow("280 to 1600 px: 279");
});
