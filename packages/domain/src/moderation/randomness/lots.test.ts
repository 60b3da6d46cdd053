import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { drawLots } from "./lots.js";
import { sha256 } from "./sha256.js";

test("a lot is what anyone reads off the SHA-256 of drawing key and identifier", () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), (seed, id) => {
      const digest = sha256(sha256(`draw:${seed}`) + id);
      const { first, second } = drawLots(seed, ["another", id]);
      expect(first[1]).toBe(Number.parseInt(digest.slice(0, 13), 16));
      expect(second[1]).toBe(Number.parseInt(digest.slice(13, 26), 16));
    }),
  ));

test("lots stay what they are: published samples depend on it", () => {
  // printf %s "$(printf %s 'draw:a seed' | sha256sum | cut -c1-64)p1" | sha256sum
  const { first, second } = drawLots("a seed", ["p1"]);
  expect([first[0], second[0]]).toEqual([1161781090525352, 2960444822871092]);
});

test("the lots of many pieces fill their range evenly, and the two of a piece know nothing of each other", () => {
  const count = 20_000;
  const { first, second } = drawLots(
    "even",
    Array.from({ length: count }, (_, at) => `piece ${at}`),
  );
  const counts = Array<number>(16).fill(0);
  first.forEach((lot, at) => {
    const cell = Math.floor(lot / 2 ** 50) * 4 + Math.floor((second[at] as number) / 2 ** 50);
    counts[cell] = (counts[cell] as number) + 1;
  });
  const chiSquare = counts.reduce((sum, found) => sum + (found - count / 16) ** 2 / (count / 16), 0);
  // 99.9 % point of chi-square with 15 degrees of freedom.
  expect(chiSquare).toBeLessThan(37.7);
});
