import { describe, expect, test } from "@jest/globals";
import { comparableStrands, type StrandMapping } from "./strand-mapping.js";

const version = (name: string, codes: readonly string[], levels = 2) => ({
  version: name,
  strands: codes.map((code, index) => ({ code, name: code, position: index + 1 })),
  levels: Array.from({ length: levels }, (_, index) => ({
    code: `l${index}`,
    name: `l${index}`,
    rank: index + 1,
  })),
});
const before = version("1", ["A", "B", "C", "D", "E"]);
const after = version("2", ["A", "B1", "B2", "CD", "F"]);
const mapping: StrandMapping = {
  from: "1",
  to: "2",
  agreedOn: "2026-07-01",
  sameLevels: true,
  strands: [
    { from: "A", to: "A" },
    { from: "B", to: "B1" },
    { from: "B", to: "B2" },
    { from: "C", to: "CD" },
    { from: "D", to: "CD" },
  ],
};

describe("strands across two versions", () => {
  test("are compared one to one; what was split, joined or has no counterpart is not", () => {
    expect(comparableStrands(before, after, mapping)).toEqual([
      { allowed: true, from: "A", to: "A" },
      { allowed: false, from: "B", to: "B1", because: "split" },
      { allowed: false, from: "B", to: "B2", because: "split" },
      { allowed: false, from: "C", to: "CD", because: "joined" },
      { allowed: false, from: "D", to: "CD", because: "joined" },
      { allowed: false, from: "E", to: null, because: "no-counterpart" },
      { allowed: false, from: null, to: "F", because: "no-counterpart" },
    ]);
  });

  test("are not compared where the levels mean something else, or nothing is mapped", () => {
    const [first] = comparableStrands(before, after, { ...mapping, sameLevels: false });
    expect(first).toEqual({ allowed: false, from: "A", to: "A", because: "levels-differ" });
    const unmapped = comparableStrands(before, after, { ...mapping, strands: [] });
    expect(unmapped.map(({ allowed }) => allowed)).toEqual(Array.from({ length: 10 }, () => false));
  });

  test.each<[string, Partial<StrandMapping>]>([
    ["a mapping from 0 to 2 says nothing about 1 and 2", { from: "0" }],
    ["a mapping from 1 to 3 says nothing about 1 and 2", { to: "3" }],
    ['no strand has the code "X"', { strands: [{ from: "X", to: "A" }] }],
    ['no strand has the code "B"', { strands: [{ from: "A", to: "B" }] }],
    [
      'mapped twice: ["A","A"]',
      {
        strands: [
          { from: "A", to: "A" },
          { from: "A", to: "A" },
        ],
      },
    ],
  ])("throws: %s", (message, changed) => {
    expect(() => comparableStrands(before, after, { ...mapping, ...changed })).toThrow(
      new RangeError(message),
    );
  });

  test("levels of different number are not the same", () => {
    expect(() => comparableStrands(before, version("2", ["A", "B1", "B2", "CD", "F"], 3), mapping)).toThrow(
      new RangeError("not the same levels: 2 and 3"),
    );
  });
});
