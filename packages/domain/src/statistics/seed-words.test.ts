import { expect, test } from "@jest/globals";
import { seedWords } from "./seed-words.js";

test("a seed stands for the same four words for ever: published samples depend on it", () => {
  expect(seedWords("reviewpoint")).toEqual([1963145474, 1810511142, 4142405187, 1617145961]);
});

test("seeds that differ in one letter, in order or in length differ in every word", () => {
  const seeds = ["", "a", "b", "ab", "ba", "aa", "board 2026", "board 2027", "é", "š", "\u00e9\u0000"];
  for (const lane of [0, 1, 2, 3] as const) {
    expect(new Set(seeds.map((seed) => seedWords(seed)[lane])).size).toBe(seeds.length);
  }
});

test("a hundred thousand numbered seeds give a hundred thousand states", () => {
  const states = new Set(Array.from({ length: 100_000 }, (_, index) => seedWords(`seed ${index}`).join()));
  expect(states.size).toBe(100_000);
});
