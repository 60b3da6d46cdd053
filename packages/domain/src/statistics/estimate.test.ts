import { expect, test } from "@jest/globals";
import { estimateWithin } from "./estimate.js";

test("bounds lie as many standard errors to either side as the quantile says", () => {
  expect(estimateWithin(3, 0.5, 2, 40)).toEqual({
    estimate: 3,
    standardError: 0.5,
    lower: 2,
    upper: 4,
    n: 40,
  });
});
