import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Framework } from "../framework.js";
import { changeSentence } from "./change-sentence.js";
import { versionChanges } from "./version-comparison.js";

const statement = (code: string, strandCode: string, text = code) => ({
  code,
  strandCode,
  stageCode: "one",
  text,
  position: 1,
});
const before: Framework = {
  code: "c",
  name: "Curriculum",
  version: "1",
  validFrom: "2025-09-01",
  strands: [
    { code: "S1", name: "Behaviour", position: 1 },
    { code: "S2", name: "Subject", position: 2 },
  ],
  stages: [{ code: "one", name: "Stage one", position: 1 }],
  levels: [
    { code: "e", name: "Emerging", rank: 1 },
    { code: "s", name: "Secure", rank: 2 },
  ],
  statements: [statement("a", "S1"), statement("b", "S1"), statement("x", "S1"), statement("x", "S2")],
  descriptors: [],
  expectations: [],
  mappings: [],
};
const sentences = (changed: Partial<Framework>) =>
  versionChanges(before, { ...before, version: "2", ...changed }).map((change) => changeSentence(change));

describe("two versions of a framework", () => {
  test("that are alike differ in nothing, whatever the order of their lists", () => {
    expect(sentences({})).toEqual([]);
    expect(sentences({ strands: before.strands.toReversed() })).toEqual([]);
  });

  test.each<[string[], Partial<Framework>]>([
    [
      ["Strand S1, “Behaviour”, is now called “Climate”.", "Strand S2, “Subject”, is no longer there."],
      { strands: [{ code: "S1", name: "Climate", position: 1 }] },
    ],
    [
      ["Stage two, “Stage two”, is new."],
      { stages: [...before.stages, { code: "two", name: "Stage two", position: 2 }] },
    ],
    [
      ["Level s, “Secure”, has moved from 2 to 3.", "Level d, “Developing”, is new."],
      {
        levels: [
          { code: "e", name: "Emerging", rank: 1 },
          { code: "s", name: "Secure", rank: 3 },
          { code: "d", name: "Developing", rank: 2 },
        ],
      },
    ],
    [
      [
        "Statement a (S2, one), “a”, has moved from S1, one to S2, one.",
        "Statement b (S1, one), “b”, is no longer there.",
      ],
      { statements: [statement("a", "S2"), statement("x", "S1"), statement("x", "S2")] },
    ],
    [
      ["Statement b (S1, one), “b”, is now called “clearer”."],
      { statements: before.statements.map((row) => (row.code === "b" ? { ...row, text: "clearer" } : row)) },
    ],
  ])("%j", (told, changed) => {
    expect(sentences(changed)).toEqual(told);
  });

  test("a code that could have moved to two places is told as removed and added", () => {
    const statements = [
      statement("a", "S1"),
      statement("b", "S1"),
      statement("x", "S3"),
      statement("x", "S4"),
    ];
    const codes = versionChanges(before, { ...before, statements }).map(
      ({ code, place }) => `${code} ${place}`,
    );
    expect(codes).toEqual([
      "added x (S3, one)",
      "added x (S4, one)",
      "removed x (S1, one)",
      "removed x (S2, one)",
    ]);
  });

  test("backwards, what was added is removed and what was removed is added", () => {
    const strands = fc
      .uniqueArray(
        fc.record({ code: fc.constantFrom("A", "B", "C", "D"), name: fc.constantFrom("n", "m") }),
        {
          selector: ({ code }) => code,
        },
      )
      .map((rows) => rows.map((row, index) => ({ ...row, position: index + 1 })));
    const mirrored = { added: "removed", removed: "added", renamed: "renamed", moved: "moved" } as const;
    fc.assert(
      fc.property(strands, strands, (one, other) => {
        const [first, second] = [
          { ...before, strands: one },
          { ...before, strands: other },
        ];
        const there = versionChanges(first, second).map(({ code, place }) => `${code} ${place}`);
        const back = versionChanges(second, first).map(({ code, place }) => `${mirrored[code]} ${place}`);
        expect(there.toSorted()).toEqual(back.toSorted());
      }),
    );
  });

  test("of two frameworks are not compared", () => {
    expect(() => versionChanges(before, { ...before, code: "d" })).toThrow(
      new RangeError("not versions of the same framework: c and d"),
    );
  });
});
