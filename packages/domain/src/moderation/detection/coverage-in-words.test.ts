import { expect, test } from "@jest/globals";
import { missedSentence, seeWrongSentence } from "./coverage-in-words.js";

const of = (...sampled: number[]) =>
  sampled.map((count, at) => ({
    assessorId: `a${at}`,
    pieces: 9,
    sampled: count,
    byPlan: 0,
    atRandom: 0.25,
  }));

test.each([
  [
    of(1, 1, 0, 0),
    "This sample has nothing of 2 of 4 assessors. A random sample of the same size would miss about 1 of them on average.",
  ],
  [
    of(1, 1),
    "This sample has something of all 2 assessors. A random sample of the same size would miss about 1 of them on average.",
  ],
  [
    of(3),
    "This sample has something of the only assessor. A random sample of the same size would miss hardly any of them on average.",
  ],
  [
    of(0),
    "This sample has nothing of 1 of 1 assessor. A random sample of the same size would miss hardly any of them on average.",
  ],
])("missed", (chances, sentence) => expect(missedSentence(chances)).toBe(sentence));

test("seen", () => {
  expect(seeWrongSentence(0.1, 1, 12, 120)).toBe(
    "If 1 of 120 pieces was wrong, a random sample of 12 would show it with a chance of 10%.",
  );
});
