import { describe, expect, test } from "@jest/globals";
import { emptyDocument } from "../../gallery/page.js";
import { colourOf } from "../palette/index.js";
import type { PercentRow } from "./percent-row.js";
import { percentDots } from "./picture.js";
import { percentSentence } from "./sentence.js";
import { percentTable } from "./table.js";

const known = (
  label: string,
  count: number,
  denominator: number,
  lower: number,
  upper: number,
): PercentRow => ({
  label,
  status: denominator < 10 ? "LOW_RELIABILITY" : "OK",
  count,
  denominator,
  percent: (100 * count) / denominator,
  lower,
  upper,
});
const without = (label: string, status: PercentRow["status"]): PercentRow => ({
  ...{ label, status, count: null, denominator: null, percent: null, lower: null, upper: null },
});
// Wilson bounds as published: 18 of 20, and 81 of 263.
const high = known("A", 18, 20, 69.897, 97.213);
const low = known("B", 81, 263, 25.529, 36.621);

describe("the sentence", () => {
  test.each([
    [
      [high, low],
      "The share of judged trainees at or above the expected level runs from 31% (95% interval 26–37%) in B to 90% (95% interval 70–97%) in A; the intervals do not overlap.",
    ],
    [
      [high, known("C", 17, 20, 63.96, 94.76)],
      "The share of judged trainees at or above the expected level runs from 85% (95% interval 64–95%) in C to 90% (95% interval 70–97%) in A; the intervals overlap.",
    ],
    [
      [high, known("C", 13, 20, 43.29, 81.88)],
      "The share of judged trainees at or above the expected level runs from 65% (95% interval 43–82%) in C to 90% (95% interval 70–97%) in A; the intervals overlap.",
    ],
    [
      [high, without("D", "SUPPRESSED")],
      "The share of judged trainees at or above the expected level in A is 90% (95% interval 70–97%).",
    ],
    [[without("D", "SUPPRESSED")], "No share at or above the expected level can be shown for any strand."],
  ])("%#", (rows, sentence) => expect(percentSentence(rows)).toBe(sentence));
});

test("the table holds figures, bounds, and what is to be known of them", () => {
  const rows = percentTable([
    low,
    known("E", 3, 8, 13.7, 69.4),
    without("D", "SUPPRESSED"),
    without("F", "NOT_APPLICABLE"),
  ]).rows;
  expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["B", 81, 263, 30.8, 25.5, 36.6, ""],
    ["E", 3, 8, 37.5, 13.7, 69.4, "u"],
    ["D", "c", "c", "c", "c", "c", "c"],
    ["F", "z", "z", "z", "z", "z", "z"],
  ]);
});

test("low reliability is a hollow dot with its symbol; a hidden share is a word and no dot", () => {
  const svg = percentDots([known("E", 3, 8, 13.7, 69.4), without("D", "SUPPRESSED")], {
    document: emptyDocument(),
    id: "x",
  });
  const dots = [...svg.querySelectorAll("circle")];
  expect(dots.map((dot) => (dot.parentNode as Element).getAttribute("fill"))).toEqual([
    colourOf("--chart-paper"),
  ]);
  expect(svg.textContent).toContain("38% of 8 (u)");
  expect(svg.textContent).toContain("suppressed");
});
