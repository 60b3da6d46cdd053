import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Sharer, shareOut } from "./share-out.js";

const sharer = (left: number, taken = 0, weight = 1): Sharer => ({ left, taken, weight });

describe("shares", () => {
  test.each<[string, Sharer[], number, number[]]>([
    ["equally", [sharer(9), sharer(9), sharer(9)], 6, [2, 2, 2]],
    ["what does not go round goes to the first", [sharer(9), sharer(9), sharer(9)], 5, [2, 2, 1]],
    ["a small group gives what it has", [sharer(1), sharer(9)], 6, [1, 5]],
    ["what was taken counts", [sharer(9, 3), sharer(9)], 5, [1, 4]],
    ["what was taken and more than fair", [sharer(9, 5), sharer(9)], 3, [0, 3]],
    ["nothing to share", [sharer(9), sharer(9)], 0, [0, 0]],
    ["nobody", [], 0, []],
    ["an empty group", [sharer(0), sharer(2)], 2, [0, 2]],
    ["everything", [sharer(2), sharer(3)], 5, [2, 3]],
    // Pukelsheim (2017), Proportional Representation, table 4.3 style: Webster's quotients 53/24/23 of 100 on 10 seats.
    ["in proportion", [sharer(53, 0, 53), sharer(24, 0, 24), sharer(23, 0, 23)], 10, [6, 2, 2]],
    [
      "in proportion to what was taken",
      [sharer(50, 5, 53), sharer(24, 0, 24), sharer(23, 0, 23)],
      5,
      [1, 2, 2],
    ],
  ])("%s", (_, groups, count, shares) => expect(shareOut(groups, count)).toEqual(shares));
});

test("the shares add up, and nobody who gave more could have waited for one who can still give", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ left: fc.nat(6), taken: fc.nat(3), weight: fc.integer({ min: 1, max: 5 }) }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.nat(100),
      (groups, percent) => {
        const all = groups.reduce((sum, { left }) => sum + left, 0);
        const count = Math.floor((all * percent) / 100);
        const shares = shareOut(groups, count);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count);
        const turn = (at: number, given: number) =>
          ((groups[at] as Sharer).taken + given + 0.5) / (groups[at] as Sharer).weight;
        shares.forEach((share, at) => {
          expect(share).toBeLessThanOrEqual((groups[at] as Sharer).left);
          if (share === 0) return;
          shares.forEach((other, place) => {
            const waiting = other < (groups[place] as Sharer).left;
            if (waiting) expect(turn(at, share - 1)).toBeLessThanOrEqual(turn(place, other));
          });
        });
      },
    ),
  ));
