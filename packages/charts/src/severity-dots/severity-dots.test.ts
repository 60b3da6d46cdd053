import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyDocument } from "../../gallery/page.js";
import { axisOf } from "./axis.js";
import { severityDots } from "./picture.js";
import { severitySentence } from "./sentence.js";
import type { SeverityRow } from "./severity-row.js";
import { severityTable } from "./table.js";

const known = (label: string, estimate: number, half: number, pairs = 12): SeverityRow => ({
  ...{ key: label, label, pairs, estimate, lower: estimate - half, upper: estimate + half },
  sentence: `What is said of ${label}.`,
});
const unknown = (label: string): SeverityRow => ({
  ...{ key: label, label, pairs: 2, estimate: null, lower: null, upper: null },
  sentence: "Too few to judge: 2 compared with another judge's.",
});
const rows = fc
  .array(
    fc.option(
      fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })),
    ),
    {
      maxLength: 9,
    },
  )
  .map((all) => all.map((one, at) => (one ? known(`Judge ${at}`, ...one) : unknown(`Judge ${at}`))));
const draw = (some: readonly SeverityRow[], width = 720) =>
  severityDots(some, { document: emptyDocument(), id: "x", width });
const textsOf = (svg: Element) => [...svg.querySelectorAll("text")].map((text) => text.textContent!);

describe("the sentence", () => {
  test.each([
    [[], "Nothing is said of anybody’s severity."],
    [[known("A", 0.4, 0.1)], "What is said of A."],
    [
      [known("A", 0.4, 0.1), known("B", 0, 0.5), known("C", -0.4, 0.1), known("D", -0.9, 0.1)],
      "Of four judges, one gives less than others for the same work and two give more; of one no difference can be told.",
    ],
    [
      [known("A", 0.4, 0.4), unknown("B")],
      "Of two judges, none give less than others for the same work and none give more; of one no difference can be told, and of one nothing is said.",
    ],
  ])("%#", (some, sentence) => {
    expect(severitySentence(some)).toBe(sentence);
    expect(draw(some).getAttribute("aria-label")).toBe(sentence);
  });

  test("counts every judge once and names none of several", () => {
    fc.assert(
      fc.property(rows, (some) => {
        const sentence = severitySentence(some);
        if (some.length > 1) for (const { label } of some) expect(sentence).not.toContain(label);
      }),
    );
  });
});

test("the order is that of the rows, whatever the severity", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const labels = some.map(({ label }) => label);
      expect(textsOf(draw(some)).filter((text) => labels.includes(text))).toEqual(labels);
      expect(severityTable(some).rows.map(({ cells }) => cells[0]!.text)).toEqual(labels);
    }),
    { numRuns: 30 },
  );
});

test("the table holds figures and bounds, and the sentence where there are none", () => {
  const table = severityTable([known("A", -0.404, 0.1), unknown("B")]);
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["A", "−0.40", "−0.50", "−0.30", "12", ""],
    [
      "B",
      "not available",
      "not available",
      "not available",
      "2",
      "Too few to judge: 2 compared with another judge's.",
    ],
  ]);
  expect(table.rows[0]!.cells.map(({ value }) => value)).toEqual(["A", -0.4, -0.5, -0.3, 12, ""]);
});

test("where nothing can be said the sentence stands in place of the dot, whole in a narrow picture too", () => {
  const svg = draw([unknown("B"), known("A", 0.1, 0.4)], 280);
  expect(svg.querySelectorAll("circle").length).toBe(1);
  const spans = [...svg.querySelectorAll("tspan")].map((span) => span.textContent);
  expect(spans.join(" ")).toContain(unknown("B").sentence);
});

describe("law: at any width", () => {
  const widths = fc.integer({ min: 280, max: 1600 });

  test("dots and intervals stay inside, on their side of the rule at 0", () => {
    fc.assert(
      fc.property(rows, widths, (some, width) => {
        const svg = draw(some, width);
        const rule = Number(
          svg.querySelector("[stroke-width='1.5'] line, line[stroke-width='1.5']")?.getAttribute("x1"),
        );
        const told = some.filter(({ estimate }) => estimate !== null);
        const dots = [...svg.querySelectorAll("circle")].map((dot) => Number(dot.getAttribute("cx")));
        expect(dots.length).toBe(told.length);
        dots.forEach((dot, at) => {
          expect(dot).toBeGreaterThanOrEqual(0);
          expect(dot).toBeLessThanOrEqual(width);
          expect((dot - rule) * told[at]!.estimate!).toBeGreaterThanOrEqual(-1e-6);
        });
        for (const line of svg.querySelectorAll("[stroke-linecap=round] line")) {
          expect(Number(line.getAttribute("x1"))).toBeGreaterThanOrEqual(0);
          expect(Number(line.getAttribute("x2"))).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("every figure in the picture is in the table", () => {
    fc.assert(
      fc.property(rows, widths, (some, width) => {
        const cells = severityTable(some).rows.flatMap((row) => row.cells.map(({ text }) => text));
        for (const text of textsOf(draw(some, width)).filter((one) => one.includes(", n = "))) {
          for (const number of text.split(", n = ")) expect(cells).toContain(number);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  [0.77, ["−0.50", "−0.25", "0.00", "0.25", "0.50"]],
  [3.2, ["−2", "−1", "0", "1", "2"]],
  [14, ["−10", "−5", "0", "5", "10"]],
  [1.2, ["−1.0", "−0.5", "0.0", "0.5", "1.0"]],
])("the axis reaches %d to both sides and is told at round numbers", (reach, told) => {
  const { domain, ticks, tickFormat } = axisOf([known("A", 0, reach)]);
  expect(domain).toEqual([-reach, reach]);
  expect(ticks.wide.map(tickFormat)).toEqual(told);
});

test("a severity that is next to nothing is drawn as next to nothing", () => {
  expect(axisOf([known("A", 0.001, 0.002)]).domain).toEqual([-0.1, 0.1]);
});

test("judges of whom nothing is known still have an axis", () => {
  expect(axisOf([unknown("A")]).domain).toEqual([-1, 1]);
});
