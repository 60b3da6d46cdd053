import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commitSeed, revealSeed } from "./commit-seed.js";
import { sha256 } from "./sha256.js";

const longEnough = fc.string({ minLength: 16 });

describe("a commitment", () => {
  test("is the seed's SHA-256 and opens with the seed alone", () =>
    fc.assert(
      fc.property(longEnough, longEnough, (seed, other) => {
        expect(commitSeed(seed)).toBe(sha256(seed));
        expect(revealSeed(commitSeed(seed), seed)).toEqual([]);
        expect(revealSeed(commitSeed(seed), other).length).toBe(sha256(other) === sha256(seed) ? 0 : 1);
      }),
    ));

  test("opens as people copy it: in upper case, with spaces around", () => {
    expect(revealSeed(` ${commitSeed("0123456789abcdef").toUpperCase()}\n`, "0123456789abcdef")).toEqual([]);
  });

  test("refuses another seed with both hashes", () => {
    const commitment = commitSeed("0123456789abcdef");
    expect(revealSeed(commitment, "another")).toEqual([
      {
        code: "seed-not-the-committed-one",
        field: "seed",
        value: "another",
        remedy: `Give the seed whose SHA-256 was published as ${commitment}; the SHA-256 of this one is ${sha256("another")}.`,
      },
    ]);
  });
});

test("a seed of fewer than 16 characters could be guessed", () => {
  expect(() => commitSeed("0123456789abcde")).toThrow(
    new RangeError("a seed to commit to requires at least 16 characters: 15"),
  );
  expect(commitSeed("0123456789abcdef").length).toBe(64);
});
