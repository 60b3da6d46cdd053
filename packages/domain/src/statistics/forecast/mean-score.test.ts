import { expect, test } from "@jest/globals";
import { meanScore, requireProbability } from "./mean-score.js";

test("the error of a mean falls with the root of the number", () => {
  const scores = [0.1, 0.4, 0.2, 0.5];
  const many = Array.from({ length: 100 }, () => scores).flat();
  expect(meanScore(many).estimate).toBeCloseTo(0.3, 12);
  const ratio = (meanScore(scores).standardError as number) / (meanScore(many).standardError as number);
  expect(ratio).toBeCloseTo(10 * Math.sqrt(399 / 300), 9);
});

test("0 and 1 are probabilities", () => {
  expect(() => requireProbability(0)).not.toThrow();
  expect(() => requireProbability(1)).not.toThrow();
});
