import { expect, test } from "@jest/globals";
import { doublyJudged } from "./doubly-judged.js";

test("only work judged twice counts, around its own mean", () => {
  const judged = doublyJudged([
    { assessor: "B", work: "1", score: 60 },
    { assessor: "A", work: "1", score: 56 },
    { assessor: "C", work: "2", score: 70 },
    { assessor: "A", work: "3", score: 50 },
    { assessor: "B", work: "3", score: 50 },
  ]);
  expect(judged).toMatchObject({ assessors: ["A", "B"], pairs: [2, 2], squares: 8, contrasts: 2, works: 2 });
  expect([...judged.below]).toEqual([2, -2]);
  expect([...judged.weights]).toEqual([1, -1, -1, 1]);
});

test("three judges of one work make two pairs each", () => {
  const scores = ["A", "B", "C"].map((assessor, at) => ({ assessor, work: "1", score: at }));
  expect(doublyJudged(scores)).toMatchObject({ pairs: [2, 2, 2], contrasts: 2 });
});

test("a score twice over, or none, is refused with the value", () => {
  const row = { assessor: "A", work: "1", score: 1 };
  expect(() => doublyJudged([row, row])).toThrow(new RangeError("an assessor scores a work once: A, 1"));
  expect(() => doublyJudged([{ ...row, score: Number.NaN }])).toThrow(
    new RangeError("a score must be a finite number: NaN"),
  );
});
