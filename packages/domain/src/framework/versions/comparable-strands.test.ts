import { describe, expect, test } from "@jest/globals";
import { comparableStrands } from "./comparable-strands.js";
import type { StrandMapping } from "./strand-mapping.js";

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
    const { strands, violations } = comparableStrands(before, after, mapping);
    expect(violations).toEqual([]);
    expect(strands).toEqual([
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
    const others = comparableStrands(before, after, { ...mapping, sameLevels: false });
    expect(others.strands?.[0]).toEqual({ allowed: false, from: "A", to: "A", because: "levels-differ" });
    const unmapped = comparableStrands(before, after, { ...mapping, strands: [] });
    expect(unmapped.strands?.map(({ allowed }) => allowed)).toEqual(Array.from({ length: 10 }, () => false));
  });

  test.each<[Partial<StrandMapping>, string, string, string]>([
    [{ from: "0" }, "other-version", "from", "0"],
    [{ to: "3" }, "other-version", "to", "3"],
    [{ agreedOn: "2026-02-30" }, "impossible-date", "agreedOn", "2026-02-30"],
    [{ strands: [{ from: "X", to: "A" }] }, "unknown-strand", "strands[0].from", "X"],
    [{ strands: [{ from: "A", to: "B" }] }, "unknown-strand", "strands[0].to", "B"],
    [{ strands: [...mapping.strands, { from: "A", to: "A" }] }, "repeated-row", "strands[5]", "A, A"],
  ])("are not compared under a mapping that is wrong: %j is %s", (changed, code, place, value) => {
    expect(comparableStrands(before, after, { ...mapping, ...changed })).toEqual({
      strands: null,
      violations: [{ code, place, value }],
    });
  });

  test("have levels that mean the same only where there are as many", () => {
    const three = version("2", ["A", "B1", "B2", "CD", "F"], 3);
    expect(comparableStrands(before, three, { ...mapping, sameLevels: false }).violations).toEqual([]);
    expect(comparableStrands(before, three, mapping).violations).toEqual([
      { code: "not-the-same-levels", place: "sameLevels", value: "2 and 3 levels" },
    ]);
  });

  test("are told everything that is wrong with a mapping at once", () => {
    const wrong = { ...mapping, from: "0", agreedOn: "soon", strands: [{ from: "X", to: "Y" }] };
    expect(comparableStrands(before, after, wrong).violations.map(({ place }) => place)).toEqual([
      "from",
      "agreedOn",
      "strands[0].from",
      "strands[0].to",
    ]);
  });
});
