import { expect, test } from "@jest/globals";
import { drive, type Flow } from "./flow.js";
import { networkOf } from "./network.js";

/** Two ways by which a first unknown can be evened out: by a second one, which has little room, or by a third. */
function twoWays(most: readonly number[]): Flow {
  const terms = [1, -1, -1].map((sign, unknown) => ({ unknown, sign: sign as 1 | -1 }));
  const network = networkOf(3, [terms]);
  if (network === null) throw new Error("one sum is a network");
  return { network, least: [0, 0, 0], most, values: [0, 0, 0] };
}

test("an unknown is moved as far as the others can follow, in as many steps as it takes", () => {
  const flow = twoWays([9, 2, 3]);
  expect(drive(flow, 0, 1, 9)).toBe(5);
  expect(flow.values).toEqual([5, 2, 3]);
  expect(drive(flow, 0, -1, 9)).toBe(5);
  expect(flow.values).toEqual([0, 0, 0]);
});

test("and not beyond what was asked, however many steps it takes", () => {
  const flow = twoWays([9, 2, 9]);
  expect(drive(flow, 0, 1, 4)).toBe(4);
  expect(flow.values).toEqual([4, 2, 2]);
  expect(drive(flow, 0, -1, 3)).toBe(3);
  expect(flow.values[0]).toBe(1);
});

test("what nothing limits is moved without end", () => {
  const none = Number.POSITIVE_INFINITY;
  expect(drive(twoWays([none, 2, none]), 0, 1, none)).toBe(none);
});
