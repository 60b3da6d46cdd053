import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { besideOthers } from "./beside-others.js";

const maths = (reached: number, of: number) => ({
  code: "maths",
  reached,
  of,
  judgements: "provisional" as const,
});
const unseen = (reached: number, of: number) => ({ reached, of, unseen: { reached, of } });
const none = { reached: 0, of: 0 };

test("a subject is compared with all others together", () => {
  expect(besideOthers(maths(18, 20), unseen(30, 60), 10)).toMatchObject({
    status: "OK",
    verdict: { verdict: "ABOVE", others: { reached: 30, of: 60 }, share: { estimate: 0.9 } },
  });
});

test("a small subject, and few others, are too few to judge", () => {
  expect(besideOthers(maths(4, 4), unseen(30, 60), 10)).toMatchObject({
    status: "TOO_FEW",
    verdict: { verdict: "TOO_FEW", share: null },
  });
  expect(besideOthers(maths(18, 20), { reached: 2, of: 4, unseen: none }, 10).status).toBe("TOO_FEW");
});

test("what would tell of few people whom the reader does not see is not told", () => {
  const hidden = { status: "SUPPRESSED", verdict: null };
  expect(besideOthers(maths(18, 20), unseen(9, 60), 10)).toEqual(hidden);
  expect(besideOthers(maths(18, 20), unseen(51, 60), 10)).toEqual(hidden);
  expect(besideOthers(maths(18, 20), unseen(10, 20), 10).status).toBe("OK");
  // of those who are seen any number is told
  expect(besideOthers(maths(18, 20), { reached: 1, of: 12, unseen: none }, 10).status).toBe("OK");
  expect(besideOthers(maths(18, 20), { reached: 40, of: 80, unseen: { reached: 1, of: 2 } }, 10)).toEqual(
    hidden,
  );
});

test("law: nobody learns from a comparison of fewer than are told, whichever way they stand", () =>
  fc.assert(
    fc.property(
      fc.record({ own: fc.nat(40), seen: fc.nat(40), hidden: fc.nat(40), missed: fc.nat(40) }),
      fc.integer({ min: 1, max: 15 }),
      ({ own, seen, hidden, missed }, suppressBelow) => {
        const others = {
          reached: seen + hidden,
          of: seen + hidden + missed,
          unseen: { reached: hidden, of: hidden + missed },
        };
        const { status, verdict } = besideOthers(maths(own, 40), others, suppressBelow);
        if (hidden + missed > 0 && Math.min(hidden, missed) < suppressBelow)
          expect([status, verdict]).toEqual(["SUPPRESSED", null]);
        else expect(verdict).not.toBeNull();
      },
    ),
  ));

test("more unseen than there are is refused", () => {
  const wrong = (reached: number, of: number) => () =>
    besideOthers(maths(1, 2), { reached: 5, of: 10, unseen: { reached, of } }, 10);
  expect(wrong(0, 11)).toThrow(new RangeError("more are unseen than there are: 0 of 11"));
  expect(wrong(6, 8)).toThrow(RangeError);
  expect(wrong(0, 6)).toThrow(RangeError);
});
