import { expect, test } from "@jest/globals";
import { neutralWords } from "../words/index.js";
import type { CellStatus } from "../table/index.js";
import { barLines } from "./bar-line.js";
import { lineLabel, lineShare } from "./line-texts.js";
import type { StrandBar } from "./strand-bar.js";

const base = { strand: "A", reviewPoint: "P1", expectedRank: 2, x1: 0, x2: 0, kind: "level" } as const;
const line = (below: number, at: number, status: CellStatus) => {
  const rows: StrandBar[] = [
    { ...base, key: "L1", label: "Emerging", rank: 1, count: below, status },
    { ...base, key: "L2", label: "Secure", rank: 2, count: at, status },
  ];
  return barLines(rows)[0]!;
};

test.each([
  [line(4, 16, "OK"), "80% of 20", "80%"],
  [line(2, 3, "LOW_RELIABILITY"), "60% of 5 (u)", "60% (u)"],
  [line(0, 0, "OK"), "none judged", "–"],
])("a share says of how many, and u where they are few", (bar, whole, brief) => {
  expect(lineShare(bar, false)).toBe(whole);
  expect(lineShare(bar, true)).toBe(brief);
});

test("a share is told where only levels are hidden, and not where the share is", () => {
  const hiding = (totals: StrandBar["totals"]) =>
    barLines(
      [
        { key: "L1", label: "Emerging", rank: 1, count: null, status: "SUPPRESSED" as const },
        { key: "L2", label: "Developing", rank: 2, count: null, status: "SUPPRESSED" as const },
        { key: "L3", label: "Secure", rank: 3, count: 30 },
      ].map((row) => ({ ...base, ...row, expectedRank: 3, ...(totals ? { totals } : {}) })),
    )[0]!;
  const told = hiding({ all: 36, judged: 36, atOrAbove: 30 });
  expect([told.below, told.atOrAbove, told.hides]).toEqual([6, 30, true]);
  expect(lineShare(told, false)).toBe("83% of 36");
  expect(lineLabel(told, neutralWords)).toBe(
    "A, P1: 36 trainees: (suppressed) Emerging, (suppressed) Developing and 30 Secure",
  );
  for (const silent of [hiding(undefined), hiding({ all: 36, judged: 36, atOrAbove: null })]) {
    expect(lineShare({ ...silent, atOrAbove: null }, false)).toBe("suppressed");
  }
  expect(hiding(undefined).below).toBeNull();
});
