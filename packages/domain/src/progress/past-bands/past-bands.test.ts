import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type PastProgress, pastBands } from "./past-bands.js";
import { pastBandSentence } from "./past-bands-sentence.js";

const rows = (numbers: readonly number[], frameworkVersion = "1", cohorts = 2): PastProgress[] =>
  numbers.map((strandsAtExpected, at) => ({
    ...{ traineeId: `t${at}`, cohortCode: `c${at % cohorts}`, frameworkVersion },
    ...{ reviewPointCode: "autumn", strandsAtExpected },
  }));
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);
const words = {
  trainee: { singular: "trainee", plural: "trainees" },
  strand: { singular: "strand", plural: "strands" },
  cohort: { singular: "cohort", plural: "cohorts" },
};

/** Hyndman and Fan (1996), definition 1: of 1 to 100 in order, the percentiles are the numbers themselves. */
test("known answer: percentiles of 1 to 100", () => {
  const { bands, status } = pastBands(rows(upTo(100).map((at) => at + 1)), "1", ["autumn"]);
  expect(status).toBe("OK");
  expect(bands).toEqual([
    { reviewPointCode: "autumn", p10: 10, p25: 25, p50: 50, p75: 75, p90: 90, trainees: 100, cohorts: 2 },
  ]);
});

describe("hidden", () => {
  test("below 30 trainees, and below 2 cohorts", () => {
    expect(pastBands(rows(upTo(29)), "1", ["autumn"])).toMatchObject({ status: "TOO_FEW", bands: [null] });
    expect(pastBands(rows(upTo(30)), "1", ["autumn"]).status).toBe("OK");
    expect(pastBands(rows(upTo(60), "1", 1), "1", ["autumn"]).status).toBe("TOO_FEW");
    expect(
      pastBands(rows(upTo(5), "1", 1), "1", ["autumn"], { leastTrainees: 5, leastCohorts: 1 }).status,
    ).toBe("OK");
  });

  test("under another version of the framework, and it says how many that were", () => {
    const found = pastBands([...rows(upTo(20)), ...rows(upTo(40), "2")], "1", ["autumn", "spring"]);
    expect(found).toMatchObject({ status: "TOO_FEW", bands: [null, null], otherVersions: 40 });
    expect(
      pastBands([...rows(upTo(40)), ...rows(upTo(40), "2")], "1", ["autumn", "spring"]).bands[1],
    ).toBeNull();
  });
});

test("sentences", () => {
  const found = pastBands(rows(upTo(40).map((at) => at % 5)), "1", ["autumn"]);
  const [band] = found.bands;
  expect(pastBandSentence(1, band ?? null, found, words)).toBe(
    "1 strand at or above the expected level; the middle half of 40 past trainees in 2 cohorts had 1 to 3.",
  );
  expect(pastBandSentence(null, band ?? null, found, words)).toBe(
    "Not judged yet; the middle half of 40 past trainees in 2 cohorts had 1 to 3.",
  );
  expect(pastBandSentence(2, { ...band!, p25: 3, p75: 3 }, found, words)).toMatch(/ had 3\.$/u);
  expect(pastBandSentence(2, null, found, words)).toBe(
    "No usual path yet: it takes at least 30 trainees in 2 cohorts judged against the same version of the framework.",
  );
});

test("law: bands are in order and are numbers that somebody had", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 30, maxLength: 80 }), (numbers) => {
      const [band] = pastBands(rows(numbers), "1", ["autumn"]).bands;
      const { p10, p25, p50, p75, p90 } = band!;
      const path = [p10, p25, p50, p75, p90];
      expect(path.toSorted((a, b) => a - b)).toEqual(path);
      for (const number of path) expect(numbers).toContain(number);
    }),
  ));

test("impossible numbers, people given twice and options are refused by name", () => {
  expect(() => pastBands(rows([-1]), "1", ["autumn"])).toThrow(
    new RangeError("not a number of strands of t0: -1"),
  );
  expect(() => pastBands([...rows([1]), ...rows([2])], "1", ["autumn"])).toThrow(
    new RangeError("t0 stands twice at autumn"),
  );
  expect(() => pastBands([], "1", [], { leastCohorts: 0 })).toThrow(
    new RangeError("not a whole number from 1: 0"),
  );
  expect(() => pastBands([], "1", [], { leastTrainees: 0.5 })).toThrow(RangeError);
});
