import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { sha256 } from "../../moderation/index.js";
import { anyRatings } from "../testing/arbitraries.js";
import { opensSeal, sealedText } from "./sealed-text.js";

const anySealed = fc.record({
  observationId: fc.uuid(),
  observerId: fc.uuid(),
  salt: fc.string({ minLength: 32, maxLength: 40 }),
  ratings: anyRatings,
});

test("the order in which ratings were written does not matter", () =>
  fc.assert(
    fc.property(anySealed, fc.infiniteStream(fc.nat()), (sealed, keys) => {
      const shuffled = sealed.ratings
        .map((rating) => [keys.next().value as number, rating] as const)
        .sort(([a], [b]) => a - b)
        .map(([, rating]) => rating);
      expect(sealedText({ ...sealed, ratings: shuffled })).toBe(sealedText(sealed));
    }),
  ));

test("the text says all of it: other ratings, observers or salts give another", () =>
  fc.assert(
    fc.property(anySealed, anySealed, (one, other) => {
      const [, , , rows] = JSON.parse(sealedText(one));
      expect(rows).toHaveLength(one.ratings.length);
      if (sealedText(one) !== sealedText(other)) return;
      expect({ ...one, ratings: new Set(one.ratings) }).toEqual({
        ...other,
        ratings: new Set(other.ratings),
      });
    }),
  ));

test("a seal opens with what was sealed and with nothing else", () =>
  fc.assert(
    fc.property(anySealed, anyRatings, (sealed, ratings) => {
      const commitment = sha256(sealedText(sealed));
      expect(opensSeal(commitment.toUpperCase(), sealed, sha256)).toBe(true);
      const other = { ...sealed, ratings };
      expect(opensSeal(commitment, other, sha256)).toBe(sealedText(other) === sealedText(sealed));
      const level = { ...sealed, ratings: sealed.ratings.map((one) => ({ ...one, levelCode: "other" })) };
      expect(opensSeal(commitment, level, sha256)).toBe(false);
    }),
  ));

test("a salt that could be guessed and a strand rated twice are refused", () => {
  const rating = { strandCode: "S1", levelCode: "L1", evidence: null };
  const sealed = { observationId: "o", observerId: "p", salt: "0".repeat(32), ratings: [rating, rating] };
  expect(() => sealedText({ ...sealed, salt: "short" })).toThrow(
    new RangeError("a seal's salt requires at least 32 characters: 5"),
  );
  expect(() => sealedText(sealed)).toThrow(new RangeError('a strand is rated once: "S1"'));
});
