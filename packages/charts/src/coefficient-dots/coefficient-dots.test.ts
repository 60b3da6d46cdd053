import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyDocument } from "../../gallery/page.js";
import { colourOf } from "../palette/index.js";
import type { CoefficientFigure, CoefficientRow } from "./coefficient-row.js";
import { coefficientInWords } from "./in-words.js";
import { coefficientDots } from "./picture.js";
import { coefficientsSentence } from "./sentence.js";
import { coefficientsTable } from "./table.js";

const known = { estimate: 0.714, lower: 0.4, upper: 1, n: 14, reason: null };
const few = { estimate: null, lower: null, upper: null, n: 4, reason: "too-few-units" };
const row = (label: string, before: CoefficientFigure, after = before, isShare = false): CoefficientRow => ({
  ...{ label, isShare, before, after },
});
const figure: fc.Arbitrary<CoefficientFigure> = fc.oneof(
  fc
    .tuple(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      fc.nat(5000),
    )
    .map(([three, n]) => {
      const [lower, estimate, upper] = three.sort((a, b) => a - b) as [number, number, number];
      return { estimate, lower, upper, n, reason: null };
    }),
  fc.double({ min: -1, max: 1, noNaN: true }).map((estimate) => ({
    ...{ estimate, lower: null, upper: null, n: 12, reason: null },
  })),
  fc.constantFrom("too-few-units", "no-variation", "new").map((reason) => ({ ...few, reason })),
);
const rows = fc
  .array(fc.tuple(figure, figure, fc.boolean()), { maxLength: 6 })
  .map((all) => all.map(([before, after, isShare], at) => row(`Figure ${at}`, before, after, isShare)));
const draw = (some: readonly CoefficientRow[], width = 720) =>
  coefficientDots(some, { document: emptyDocument(), id: "x", width });
const textsOf = (svg: Element) => [...svg.querySelectorAll("text")].map((text) => text.textContent!);

test.each([
  [known, false, "0.71 (0.40 to 1.00), n = 14"],
  [{ ...known, estimate: 0.5, lower: 0.25, upper: 0.75 }, true, "50% (25% to 75%), n = 14"],
  [{ ...known, estimate: 1, lower: 0.7, upper: 1 + 1e-16 }, true, "100% (70% to 100%), n = 14"],
  [{ ...known, lower: -0.25 }, false, "0.71 (−0.25 to 1.00), n = 14"],
  [{ ...known, lower: null, upper: null }, false, "0.71, no sound interval, n = 14"],
  [few, false, "Too few to judge, n = 4"],
  [{ ...few, reason: "no-variation" }, true, "No variation to judge from, n = 4"],
  [{ ...few, reason: "another" }, true, "Nothing can be said, n = 4"],
])("%j, a share: %j: %s", (one, isShare, words) => {
  expect(coefficientInWords(one, { isShare })).toBe(words);
});

describe("the sentence", () => {
  test.each([
    [[], "There is no figure of agreement before moderation or after it."],
    [
      [row("Given the same", { ...known, estimate: 0.5 }, known, true), row("Gwet’s AC1", few, known)],
      "Agreement before moderation, then after it, is: Given the same 50%, then 71%; Gwet’s AC1 too few to judge, then 0.71.",
    ],
  ])("%#", (some, sentence) => {
    expect(coefficientsSentence(some)).toBe(sentence);
    expect(draw(some).getAttribute("aria-label")).toBe(sentence);
  });
});

test("where there is no figure its reason stands in place of the dot; where no interval is sound the dot is hollow and says so", () => {
  const svg = draw([row("A", few, { ...known, lower: null, upper: null }), row("B", known)]);
  const dots = [...svg.querySelectorAll("circle")].map((dot) =>
    (dot.parentNode as Element).getAttribute("fill"),
  );
  const [blue, paper] = [colourOf("--chart-stop-6-edge"), colourOf("--chart-paper")];
  expect(dots).toEqual([blue, blue, paper]);
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining(["Too few to judge, n = 4", "0.71, no sound interval, n = 14", "0.71, n = 14"]),
  );
  expect(svg.querySelectorAll("[stroke-linecap=round] line").length).toBe(2);
});

test("figures stand in the order of the rows, before above after", () => {
  const names = textsOf(draw([row("B", known), row("A", few)])).filter((text) => /^[A-Z][a-z]*$/u.test(text));
  expect(names.filter((name) => name.length === 1)).toEqual(["B", "A"]);
  expect(names.filter((name) => name.length > 1)).toEqual(["Before", "After", "Before", "After"]);
});

describe("law: at any width", () => {
  test("dots and intervals stay inside", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 280, max: 1600 }), (some, width) => {
        const svg = draw(some, width);
        const places = [...svg.querySelectorAll("circle, [stroke-linecap=round] line")].flatMap((mark) =>
          ["cx", "x1", "x2"].flatMap((name) =>
            mark.hasAttribute(name) ? [Number(mark.getAttribute(name))] : [],
          ),
        );
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(width);
        }
        const estimates = some
          .flatMap(({ before, after }) => [before, after])
          .filter(({ estimate }) => estimate !== null);
        expect(svg.querySelectorAll("circle").length).toBe(estimates.length);
      }),
      { numRuns: 40 },
    );
  });

  test("every number in the picture is in the table, and nothing is rated in words", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 280, max: 1600 }), (some, width) => {
        const cells = coefficientsTable(some).rows.flatMap((each) => each.cells.map(({ text }) => text));
        const numbersOf = (texts: readonly string[]) =>
          texts.flatMap((text) => text.match(/−?[\d.]+%?/gu) ?? []);
        const [axis, ...others] = [...draw(some, width).children];
        const drawn = others.flatMap(textsOf);
        expect(axis?.textContent).toContain("1.00");
        expect(numbersOf(cells)).toEqual(expect.arrayContaining(numbersOf(drawn)));
        expect(`${drawn.join(" ")} ${cells.join(" ")}`).not.toMatch(
          /substantial|moderate|fair|slight|perfect|poor|good/iu,
        );
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  [0.2, "0.00", "0.25"],
  [-0.1, "0.00", "0.25"],
  [-0.6, "−0.50", "0.00"],
])("the axis ends at 1 and begins at 0, or at the lowest bound: %d", (lower, first, second) => {
  const texts = textsOf(draw([row("A", { ...known, lower })]));
  expect(texts.slice(0, 2)).toEqual([first, second]);
  expect(texts).toContain("1.00");
});
