import { describe, expect, test } from "@jest/globals";
import { groupColumn } from "../population/group-column.js";
import { fewestPicks } from "./fewest-picks.js";
import { meetMinimums } from "./meet-minimums.js";

/** Needs of one piece from every group, or as many as said. */
const needsOf = (texts: readonly string[], atLeast = 1) => {
  const column = groupColumn(texts);
  return { column, needs: new Int32Array(column.values.length).fill(atLeast) };
};

test("first what most minimums need, in the order given", () => {
  const rules = [needsOf(["a", "a", "b", "b"]), needsOf(["x", "y", "x", "y"])];
  expect(meetMinimums([1, 0, 2, 3], rules, 9)).toEqual([
    { place: 1, minimums: [0, 1] },
    { place: 2, minimums: [0, 1] },
  ]);
  expect(
    meetMinimums(
      [0, 1, 2, 3],
      [needsOf(["a", "a", "a", "b"], 2)].map((rule) => ({ ...rule, needs: Int32Array.of(2, 0) })),
      9,
    ),
  ).toEqual([
    { place: 0, minimums: [0] },
    { place: 1, minimums: [0] },
  ]);
  expect(meetMinimums([0, 1], [], 0)).toEqual([]);
});

// Three rows, where taking the piece in the middle first leaves two corners that no single piece can serve.
const rows = needsOf(["r1", "r2", "r2", "r3"]);
const columns = needsOf(["c1", "c1", "c2", "c2"]);
const greedy = [1, 2, 0, 3];

describe("where the quick choice is too large", () => {
  test("the smallest is searched for", () => {
    expect(meetMinimums([1, 3, 0, 2], [rows, columns], 4).length).toBe(3);
    const trap = [needsOf(["r1", "r1", "r2", "r3"]), needsOf(["c1", "c2", "c2", "c3"])];
    expect(meetMinimums([1, 0, 2, 3], trap, 4).map(({ place }) => place)).toEqual([1, 3, 0, 2]);
    expect(meetMinimums([1, 0, 2, 3], trap, 3)).toEqual([
      { place: 0, minimums: [0, 1] },
      { place: 2, minimums: [0, 1] },
      { place: 3, minimums: [0, 1] },
    ]);
  });

  test("one minimum has no smaller choice than the quick one", () => {
    expect(meetMinimums(greedy, [rows], 1).length).toBe(3);
  });
});

describe("the fewest picks", () => {
  test("none where the known choice is the smallest", () => {
    expect(fewestPicks(greedy, [rows, columns], 3)).toBe(null);
    expect(fewestPicks(greedy, [rows, columns], 4)?.length).toBe(3);
  });

  test("pieces that the needs do not tell apart are taken in order, as many as are needed", () => {
    expect(fewestPicks([2, 1, 0], [needsOf(["a", "a", "a"], 2)], 9)).toEqual([2, 1]);
  });

  test("pieces in no group help nobody", () => {
    const flagged = { column: { codes: Int32Array.of(-1, 0), values: [["a"]] }, needs: Int32Array.of(1) };
    expect(fewestPicks([0, 1], [flagged], 9)).toEqual([1]);
  });

  test("a search that takes too long is given up, and the quick choice stands", () => {
    // 348 groups that cross in four ways: there is a choice of 194, and far too many to try.
    const count = 400;
    const at = (length: number, step: number) =>
      Array.from({ length: count }, (_, place) => `g${(place * step) % length}`);
    const rules = [
      needsOf(at(97, 1), 2),
      needsOf(at(89, 7), 2),
      needsOf(at(83, 11), 2),
      needsOf(at(79, 3), 2),
    ];
    const candidates = Array.from({ length: count }, (_, place) => place);
    expect(fewestPicks(candidates, rules, 300)).toBe(null);
    expect(meetMinimums(candidates, rules, 100).length).toBe(194);
  });
});
