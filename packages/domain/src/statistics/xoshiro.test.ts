import { expect, test } from "@jest/globals";
import { xoshiro128 } from "./xoshiro.js";

// The vector that the authors' reference code gives for the state 1, 2, 3, 4, as the crate rand_xoshiro tests it.
test("the state 1, 2, 3, 4 gives the published numbers", () => {
  const draw = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, draw)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("a state of zeros is refused", () => {
  expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
});
