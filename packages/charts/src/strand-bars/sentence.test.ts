import { describe, expect, test } from "@jest/globals";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { reviewPointBarsSentence } from "../review-point-bars/sentence.js";
import { reviewPointBarsTable } from "../review-point-bars/table.js";
import { chartWords } from "../words/index.js";
import { strandBarsSentence } from "./sentence.js";
import { strandBarsTable } from "./table.js";

/** A bar with so many below, at, not judged and withdrawn. */
function bar(
  strand: string,
  reviewPoint: string,
  below: number,
  at: number,
  waiting = 0,
  gone = 0,
): StrandBar[] {
  const base = { strand, reviewPoint, expectedRank: 2, x1: 0, x2: 0 };
  return [
    { ...base, kind: "level", key: "L1", label: "Emerging", rank: 1, count: below },
    { ...base, kind: "level", key: "L2", label: "Secure", rank: 2, count: at },
    { ...base, kind: "state", key: "not_judged", label: "Not judged", rank: null, count: waiting },
    { ...base, kind: "state", key: "withdrawn", label: "Withdrawn", rank: null, count: gone },
  ];
}
const words = chartWords([
  { key: "trainee", singular: "ITT teacher", plural: "ITT teachers" },
  { key: "level", singular: "grade", plural: "grades" },
]);

/** The same with both levels hidden, and the totals of the bar. */
const hiding = (rows: StrandBar[], totals: StrandBar["totals"]) =>
  rows.map((row) => ({
    ...row,
    ...(row.kind === "level" ? { count: null, status: "SUPPRESSED" as const } : {}),
    ...(totals ? { totals } : {}),
  }));

describe("where figures are hidden", () => {
  const told = { all: 10, judged: 10, atOrAbove: 5 };
  const rows = [
    ...hiding(bar("A", "P1", 5, 5), told),
    ...bar("B", "P1", 1, 9),
    ...hiding(bar("C", "P1", 2, 8), { ...told, atOrAbove: null }),
    ...hiding(bar("D", "P1", 2, 8), undefined),
  ];
  test("shares that are told are said, and of how many strands they are not", () => {
    expect(reviewPointBarsSentence(rows, words)).toBe(
      "At P1, the share of judged ITT teachers at or above the expected grade runs from 50% in A to 90% in B, and is suppressed in 2 of 4 strands.",
    );
    expect(strandBarsSentence(rows, words)).toBe(
      "At P1, A is furthest from the expected grade: 5 of 10 judged ITT teachers (50%) are at or above it; next is B with 90%; in 2 of 4 strands the share is suppressed.",
    );
  });
  test("nothing is said of every strand", () => {
    const alike = [
      ...bar("A", "P1", 0, 4),
      ...bar("B", "P1", 0, 5),
      ...hiding(bar("C", "P1", 1, 4), undefined),
    ];
    expect(reviewPointBarsSentence(alike, words)).toContain(
      "is 100% in every strand in which it is told, and is suppressed in 1 of 3 strands",
    );
    expect(strandBarsSentence(alike, words)).toContain(
      "in every strand in which it is told; in 1 of 3 strands the share is suppressed.",
    );
  });
});

describe("strand bars", () => {
  test.each([
    [
      [...bar("A", "P1", 5, 5), ...bar("A", "P2", 2, 8), ...bar("B", "P1", 1, 9), ...bar("B", "P2", 1, 9)],
      "At P2, A is furthest from the expected grade: 8 of 10 judged ITT teachers (80%) are at or above it, against 50% at P1; next is B with 90%.",
    ],
    [
      [...bar("A", "P1", 0, 1), ...bar("A", "P2", 0, 0, 1)],
      "At P1, 1 of 1 judged ITT teacher (100%) is at or above the expected grade in A.",
    ],
    [
      [...bar("A", "P1", 0, 3), ...bar("B", "P1", 0, 2)],
      "At P1, every judged ITT teacher is at or above the expected grade in every strand.",
    ],
    [
      [...bar("A", "P1", 1, 1), ...bar("A", "P2", 1, 3)],
      "At P2, 3 of 4 judged ITT teachers (75%) are at or above the expected grade in A, against 50% at P1.",
    ],
    [bar("A", "P1", 0, 0, 4), "No ITT teacher has been judged against an expected grade yet."],
    [[], "No ITT teacher has been judged against an expected grade yet."],
  ])("%#", (rows, sentence) => expect(strandBarsSentence(rows, words)).toBe(sentence));
});

describe("review point bars", () => {
  test.each([
    [
      [...bar("A", "P1", 5, 5, 2, 1), ...bar("B", "P1", 1, 9, 0, 1)],
      "At P1, the share of judged ITT teachers at or above the expected grade runs from 50% in A to 90% in B; one is withdrawn and up to two are not judged, depending on the strand.",
    ],
    [
      [...bar("A", "P1", 5, 5, 12), ...bar("B", "P1", 5, 5, 7)],
      "At P1, the share of judged ITT teachers at or above the expected grade is 50% in every strand; 7 to 12 are not judged, depending on the strand.",
    ],
    [
      bar("A", "P1", 5, 5),
      "At P1, the share of judged ITT teachers at or above the expected grade is 50% in A.",
    ],
  ])("%#", (rows, sentence) => expect(reviewPointBarsSentence(rows, words)).toBe(sentence));
});

test("the table counts everyone: levels and states of a row add up to all", () => {
  const rows = [...bar("A", "P1", 5, 6, 2, 1), ...bar("B", "P1", 1, 9, 3, 1)];
  const { columns, rows: lines } = strandBarsTable(rows, words);
  expect(columns.map(({ label }) => label)).toEqual([
    ...["Strand", "Review point", "Expected grade", "Emerging", "Secure", "Not judged", "Withdrawn"],
    ...["All ITT teachers", "Judged", "At or above expected", "% of judged"],
  ]);
  for (const { cells } of lines) {
    const [low, high, waiting, gone, all] = cells.slice(3, 8).map(({ value }) => Number(value));
    expect(low! + high! + waiting! + gone!).toBe(all);
  }
});

test("the home table is of one review point", () => {
  expect(reviewPointBarsTable(bar("A", "P1", 1, 1)).columns.map(({ key }) => key)).not.toContain(
    "reviewPoint",
  );
  const two = [...bar("A", "P1", 1, 1), ...bar("A", "P2", 1, 1)];
  expect(() => reviewPointBarsTable(two)).toThrow(
    "reviewPointBarsTable requires the rows of one review point: P1, P2",
  );
});
