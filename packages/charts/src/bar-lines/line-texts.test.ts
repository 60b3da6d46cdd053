import { expect, test } from "@jest/globals";
import type { CellStatus } from "../table/index.js";
import { barLines } from "./bar-line.js";
import { lineShare } from "./line-texts.js";
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
