import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { besideBand } from "./beside-bands.js";
import { besideBandSentence } from "./beside-bands-sentence.js";

const band = { reviewPointCode: "autumn", p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, trainees: 64, cohorts: 2 };
const least = { leastTrainees: 30, leastCohorts: 2 };
const words = {
  trainee: { singular: "trainee", plural: "trainees" },
  strand: { singular: "strand", plural: "strands" },
  cohort: { singular: "cohort", plural: "cohorts" },
};

test("both ends of the middle half belong to it", () => {
  expect(besideBand([0, 1, 2, 3, 4, 5], band)).toEqual({ below: 2, within: 3, above: 1 });
  expect(besideBand([], band)).toEqual({ below: 0, within: 0, above: 0 });
});

test("impossible numbers are refused by name", () => {
  expect(() => besideBand([2, -1], band)).toThrow(new RangeError("not a number of strands: -1"));
  expect(() => besideBand([0.5], band)).toThrow(new RangeError("not a number of strands: 0.5"));
});

test("law: everybody is below, within or above", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(9), fc.nat(9), (numbers, one, other) => {
      const [p25, p75] = [Math.min(one, other), Math.max(one, other)];
      const { below, within, above } = besideBand(numbers, { p25, p75 });
      expect(below + within + above).toBe(numbers.length);
      expect(within).toBe(numbers.filter((number) => p25 <= number && number <= p75).length);
    }),
  ));

test("sentences say what it takes, what is usual, and who is beside it", () => {
  expect(besideBandSentence(null, null, least, words)).toBe(
    "No usual path yet: it takes at least 30 trainees in 2 cohorts judged against the same version of the framework.",
  );
  expect(besideBandSentence(null, band, least, words)).toBe(
    "The middle half of 64 past trainees in 2 cohorts had 2 to 4 strands at or above the expected level; nobody is judged on every strand yet.",
  );
  expect(
    besideBandSentence({ below: 1, within: 0, above: 0 }, { ...band, p25: 1, p75: 1 }, least, words),
  ).toBe(
    "The middle half of 64 past trainees in 2 cohorts had 1 strand at or above the expected level; of 1 trainee judged on every strand, 1 had fewer and 0 had more.",
  );
});
