import { expect, test } from "@jest/globals";
import { networkOf } from "./network.js";
import type { SumTerm } from "./sum-system.js";

const sum = (...terms: number[]): SumTerm[] =>
  terms.map((term) => ({ unknown: Math.abs(term) - 1, sign: term > 0 ? 1 : -1 }));

test("what is added leaves the sum, what is taken away enters it, and the other end is the world outside", () => {
  expect(networkOf(4, [sum(1, 2, -3)])).toEqual({
    places: 2,
    from: [0, 0, 1, 1],
    into: [1, 1, 0, 1],
    // an unknown in no sum goes from outside to outside, and is there once
    pipesAt: [
      [0, 1, 2],
      [0, 1, 2, 3],
    ],
  });
});

test("a sum is read with its signs turned where an unknown would leave two sums", () => {
  expect(networkOf(3, [sum(1, 2), sum(2, 3)])).toMatchObject({ from: [0, 0, 2], into: [2, 1, 1] });
  expect(networkOf(3, [sum(1, -2), sum(2, 3)])).toMatchObject({ from: [0, 1, 1], into: [2, 0, 2] });
});

test("rows and columns of a table are a network", () => {
  const table = [sum(1, 2, -5), sum(3, 4, -6), sum(1, 3, -7), sum(2, 4, -8)];
  expect(networkOf(8, table)).toMatchObject({ places: 5, from: [0, 0, 1, 1, 4, 4, 2, 3] });
});

test("there is none where one unknown is in three sums, or three sums cannot be turned to suit each other", () => {
  expect(networkOf(4, [sum(1, 2), sum(1, 3), sum(1, 4)])).toBeNull();
  expect(networkOf(3, [sum(1, 2), sum(2, 3), sum(1, 3)])).toBeNull();
  expect(networkOf(3, [sum(1, 2), sum(2, 3), sum(1, -3)])).not.toBeNull();
});
