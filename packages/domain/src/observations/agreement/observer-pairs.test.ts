import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { percentAgreement } from "../../statistics/index.js";
import { observerPairs } from "./observer-pairs.js";

const anyRatings = fc.uniqueArray(
  fc.record({
    observationId: fc.constantFrom("o1", "o2", "o3"),
    observerId: fc.constantFrom("a", "b", "c"),
    strandCode: fc.constantFrom("S1", "S2"),
    levelRank: fc.integer({ min: 1, max: 4 }),
  }),
  { selector: ({ observationId, observerId, strandCode }) => `${observationId} ${observerId} ${strandCode}` },
);

test("every two who rated a strand of an observation make one pair", () =>
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      const unitOf = (one: (typeof ratings)[number]) => `${one.observationId} ${one.strandCode}`;
      const expected = [...new Set(ratings.map(unitOf))]
        .map((unit) => ratings.filter((one) => unitOf(one) === unit).length)
        .reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
      const pairs = observerPairs(ratings);
      expect(pairs).toHaveLength(expected);
      for (const {
        observerIds: [first, second],
      } of pairs)
        expect(first < second).toBe(true);
    }),
  ));

test("the order in which ratings come does not matter to a pair", () => {
  const one = { observationId: "o", observerId: "a", strandCode: "S1", levelRank: 2 };
  const other = { ...one, observerId: "b", levelRank: 3 };
  expect(observerPairs([other, one])).toEqual(observerPairs([one, other]));
});

test("pairs are rows of the statistics of agreement", () => {
  const rate = (observationId: string, observerId: string, levelRank: number) => ({
    ...{ observationId, observerId, strandCode: "S1", levelRank },
  });
  const pairs = observerPairs([
    ...[rate("o1", "a", 2), rate("o1", "b", 2)],
    ...[rate("o2", "a", 2), rate("o2", "b", 3)],
  ]);
  expect(percentAgreement(pairs.map(({ levelRanks }) => levelRanks))).toMatchObject({
    estimate: 0.5,
  });
});

test("a strand rated twice by one observer is a mistake of whoever asks", () => {
  const one = { observationId: "o", observerId: "a", strandCode: "S1", levelRank: 2 };
  expect(() => observerPairs([one, one])).toThrow(RangeError);
});
