import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ComparedGroup, compareGroups, type GroupVerdict } from "./compare-groups.js";
import { groupComparisonNotes, groupSentence } from "./group-sentence.js";

const group = (code: string, reached: number, of: number): ComparedGroup => ({
  code,
  reached,
  of,
  judgements: "moderated",
});
const words = {
  trainee: { singular: "trainee", plural: "trainees" },
  group: { singular: "hub", plural: "hubs" },
  groupNames: new Map([["E", "East Kent"]]),
  reached: "are at or above the expected level",
};
const sentences = (groups: readonly ComparedGroup[], least = 10) =>
  compareGroups(groups, { least }).groups.map((one) => groupSentence(one, words, least));

/** Newcombe (1998), table II: 56 of 70 against 48 of 80 differ by .2000 (.0524 to .3339). */
test("known answer: the difference of two groups and its bounds", () => {
  const [first, second] = compareGroups([group("E", 56, 70), group("W", 48, 80)]).groups as [
    GroupVerdict,
    GroupVerdict,
  ];
  expect(first.difference?.estimate).toBeCloseTo(0.2, 10);
  expect(first.difference?.lower).toBeCloseTo(0.0524, 4);
  expect(first.difference?.upper).toBeCloseTo(0.3339, 4);
  expect(first.others).toEqual({ reached: 48, of: 80 });
  expect(second.difference?.lower).toBeCloseTo(-0.3339, 4);
  expect([first.verdict, second.verdict]).toEqual(["ABOVE", "BELOW"]);
});

/** Spiegelhalter (2005): at a target of .9, limits of 20 are .72153 and .98972. */
test("known answer: funnel limits around the share of the others", () => {
  const [small] = compareGroups([group("E", 18, 20), group("W", 90, 100)]).groups as [GroupVerdict];
  expect(small.funnel?.lower).toBeCloseTo(0.72153, 5);
  expect(small.funnel?.upper).toBeCloseTo(0.98972, 5);
  expect(small.verdict).toBe("LIKE_OTHERS");
});

describe("too few to judge", () => {
  test("a small group has no figures but its count, and is no reason to judge the others differently", () => {
    const { groups } = compareGroups([group("E", 9, 9), group("W", 10, 40)]);
    expect(groups[0]).toMatchObject({
      verdict: "TOO_FEW",
      share: null,
      difference: null,
      funnel: null,
      of: 9,
    });
    expect(groups[1]?.verdict).toBe("TOO_FEW");
    expect(compareGroups([group("E", 9, 10), group("W", 10, 40)]).groups[0]?.verdict).toBe("ABOVE");
    expect(sentences([group("E", 1, 1), group("W", 10, 40)])).toEqual([
      "East Kent: 1 trainee is too few to judge.",
      "W: the other hubs have too few trainees to compare with.",
    ]);
  });
});

test("sentences give figures, the others and what may be chance", () => {
  expect(sentences([group("E", 56, 70), group("W", 48, 80)])).toEqual([
    "East Kent: 56 of 70 trainees are at or above the expected level, plausibly 69 to 88 %; 48 of 80 trainees in the other hubs. That is 5 to 33 percentage points higher, more than chance explains; it does not say why.",
    "W: 48 of 80 trainees are at or above the expected level, plausibly 49 to 70 %; 56 of 70 trainees in the other hubs. That is 5 to 33 percentage points lower, more than chance explains; it does not say why.",
  ]);
  expect(sentences([group("E", 10, 20), group("W", 11, 20)])[0]).toMatch(/ The difference may be chance\.$/u);
});

test("notes say what chance alone would do, and what is mixed", () => {
  const groups = [
    group("E", 10, 20),
    group("W", 11, 20),
    { ...group("N", 12, 20), judgements: "provisional" as const },
  ];
  const comparison = compareGroups(groups);
  expect(comparison.mixesJudgements).toBe(true);
  expect(comparison.byChance).toBeCloseTo(0.15, 10);
  expect(groupComparisonNotes(comparison, words)).toEqual([
    "Of 3 hubs that are all alike, about 0.2 would stand out by chance.",
    "Provisional and moderated judgements are compared with one another: read the differences with care.",
  ]);
  expect(groupComparisonNotes(compareGroups([group("E", 10, 20)]), words)).toEqual([]);
});

test("where all or none of the others reached it there is no funnel, and the difference decides", () => {
  const { groups } = compareGroups([group("E", 10, 20), group("W", 40, 40)]);
  expect(groups[0]).toMatchObject({ verdict: "BELOW", funnel: null });
  expect(compareGroups([group("E", 10, 20), group("W", 0, 40)]).groups[0]?.verdict).toBe("ABOVE");
  expect(compareGroups([group("E", 20, 20), group("W", 40, 40)]).groups[0]?.verdict).toBe("LIKE_OTHERS");
});

test("shrunk shares lie between the raw share and that of all, and need two groups", () => {
  const { groups } = compareGroups([group("E", 12, 12), group("W", 60, 100), group("N", 50, 100)]);
  expect(groups[0]?.shrunk?.estimate).toBeGreaterThan(122 / 212);
  expect(groups[0]?.shrunk?.estimate).toBeLessThan(1);
  expect(compareGroups([group("E", 12, 12)]).groups[0]?.shrunk).toBeNull();
  expect(compareGroups([group("E", 12, 12), group("W", 0, 0)]).groups[0]?.shrunk).toBeNull();
});

test("counts out of bounds, codes given twice and options are refused by name", () => {
  expect(() => compareGroups([group("E", 3, 2)])).toThrow(new RangeError("not a count from 0 to 2 in E: 3"));
  expect(() => compareGroups([group("E", -1, 2)])).toThrow(
    new RangeError("not a count from 0 to 2 in E: -1"),
  );
  expect(() => compareGroups([group("E", 0, -2)])).toThrow(new RangeError("not a count of people in E: -2"));
  expect(() => compareGroups([group("E", 0, 2), group("E", 1, 2)])).toThrow(
    new RangeError("a group stands twice: E"),
  );
  expect(() => compareGroups([], { least: 0 })).toThrow(new RangeError("not a whole number from 1: 0"));
  expect(() => compareGroups([], { confidence: 1 })).toThrow(
    new RangeError("a confidence lies strictly between 0 and 1: 1"),
  );
});

test("law: groups keep their order, all but themselves are the others, and alike groups never stand out", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 6 }), (sizes) => {
      const groups = sizes.map((half, at) => group(`g${at}`, half, 2 * half));
      const compared = compareGroups(groups);
      expect(compared.groups.map(({ code }) => code)).toEqual(groups.map(({ code }) => code));
      for (const { of, others, verdict } of compared.groups) {
        expect(of + others.of).toBe(2 * sizes.reduce((sum, half) => sum + half, 0));
        expect(["LIKE_OTHERS", "TOO_FEW"]).toContain(verdict);
      }
    }),
    { numRuns: 30 },
  ));
